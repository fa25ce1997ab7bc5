package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kms.model.Operations;
import org.junit.jupiter.api.Test;

class HelpPageTest {

  @Test
  void showsAnOperation() {
    assertEquals(
        """
        LIST-THINGS()                                                    LIST-THINGS()



        NAME
               list-things - list things

        DESCRIPTION
               Lists things. Nothing is changed.

               NOTE:
                  It may take long.

           Errors
               o NoThings: there are none.

               o TooMany: there are too many.

           Pages
               It has pages.

        SYNOPSIS
                    list-things
                  --kind <value>
                  [--deep | --no-deep]
                  [--cli-input-json <value>]
                  [--max-items <value>]
                  [--generate-cli-skeleton <value>]
                  [--debug]
                  [--region <value>]

        OPTIONS
               --kind (string)
                  Which things.

                  Possible values:

                  o A

                  o B

               --deep | --no-deep (boolean)
                  Whether to look deep.

               --cli-input-json (string)
                  Parameters as JSON.

               --max-items (integer)
                  How many.

               --generate-cli-skeleton (string)
                  A skeleton.

        GLOBAL OPTIONS
               --debug (boolean)
                  Logs.

               --region (string)
                  The Region.

        EXAMPLES
           To list all
               It's simple:

                  $ kms list-things \\
                      --kind 'A'

        OUTPUT
               Things -> (list)
                  The things.

                  (structure)
                     Id -> (string)
                        Its Id.

                     Size -> (string)
                        How big.



                                                                         LIST-THINGS()
        """,
        Overstrike.strip(HelpPage.text(SampleHelp.paged())));
  }

  @Test
  void leavesOutWhatAnOperationDoesNotHave() {
    String page = Overstrike.strip(HelpPage.text(SampleHelp.bare()));

    assertTrue(
        page.contains(
            """
            SYNOPSIS
                        list-things
                      [--cli-input-json <value>]
                      [--generate-cli-skeleton <value>]
                      [--debug]
                      [--region <value>]
            """),
        page);
    assertTrue(page.contains("OUTPUT\n       None\n"), page);
  }

  @Test
  void emphasizesTitlesAndOptions() {
    String page = HelpPage.text(SampleHelp.bare());

    assertTrue(page.contains("N\bNA\bAM\bME\bE\n"), page);
    assertTrue(page.contains("       -\b--\b-d\bde\beb\bbu\bug\bg (boolean)\n"), page);
  }

  @Test
  void namesARealOperationAtBothEndsOfTheFirstLine() {
    String page = HelpPage.operation(Operations.get("disconnect-custom-key-store"));

    assertEquals(
        "DISCONNECT-CUSTOM-KEY-STORE()                    DISCONNECT-CUSTOM-KEY-STORE()",
        page.lines().findFirst().orElseThrow());
  }

  @Test
  void listsTheCommandsOfTheServiceAndHelpAmongThem() {
    String page = Overstrike.strip(HelpPage.service(List.of("encrypt", "list-keys")));

    assertTrue(
        page.startsWith(
            "KMS()                                                                    KMS()\n"),
        page);
    assertTrue(
        page.contains(
            """
            AVAILABLE COMMANDS
                   o encrypt

                   o help

                   o list-keys

            """),
        page);
  }
}
