package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kms.environment.Version;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Paragraph;
import kms.help.HelpDocument.Section;
import org.junit.jupiter.api.Test;

class ManPageTest {

  @Test
  void writesAnOperation() {
    assertEquals(
        """
        .TH "KMS\\-LIST\\-THINGS" 1 "" "kms VERSION" "kms"
        .nh
        .ad l
        .SH NAME
        kms\\-list\\-things \\- list things
        .SH "DESCRIPTION"
        Lists \\fBthings\\fR. Nothing is changed.
        .PP
        \\fBNOTE:\\fR
        .RS 4
        It may take long.
        .RE
        .SS "Errors"
        .IP \\(bu 2
        \\fBNoThings\\fR: there are none.
        .IP \\(bu 2
        \\fBTooMany\\fR: there are too many.
        .SS "Pages"
        It has pages.
        .SH "SYNOPSIS"
        .RS 4
        .nf
          list\\-things
        \\-\\-kind <value>
        [\\-\\-deep | \\-\\-no\\-deep]
        [\\-\\-cli\\-input\\-json <value>]
        [\\-\\-max\\-items <value>]
        [\\-\\-generate\\-cli\\-skeleton <value>]
        [\\-\\-debug]
        [\\-\\-region <value>]
        .fi
        .RE
        .SH "OPTIONS"
        \\fB\\-\\-kind\\fR (string)
        .RS 4
        Which things.
        .PP
        Possible values:
        .IP \\(bu 2
        \\fBA\\fR
        .IP \\(bu 2
        \\fBB\\fR
        .RE
        .PP
        \\fB\\-\\-deep\\fR | \\fB\\-\\-no\\-deep\\fR (boolean)
        .RS 4
        Whether to look deep.
        .RE
        .PP
        \\fB\\-\\-cli\\-input\\-json\\fR (string)
        .RS 4
        Parameters as JSON.
        .RE
        .PP
        \\fB\\-\\-max\\-items\\fR (integer)
        .RS 4
        How many.
        .RE
        .PP
        \\fB\\-\\-generate\\-cli\\-skeleton\\fR (string)
        .RS 4
        A skeleton.
        .RE
        .SH "GLOBAL OPTIONS"
        \\fB\\-\\-debug\\fR (boolean)
        .RS 4
        Logs.
        .RE
        .PP
        \\fB\\-\\-region\\fR (string)
        .RS 4
        The Region.
        .RE
        .SH "EXAMPLES"
        .SS "To list all"
        It\\(aqs simple:
        .PP
        .RS 4
        .nf
        $ kms list\\-things \\e
            \\-\\-kind \\(aqA\\(aq
        .fi
        .RE
        .SH "OUTPUT"
        Things \\-> (list)
        .RS 4
        The things.
        .PP
        (structure)
        .RS 4
        Id \\-> (string)
        .RS 4
        Its \\fBId\\fR.
        .RE
        .PP
        Size \\-> (string)
        .RS 4
        How big.
        .RE
        .RE
        .RE
        """
            .replace("VERSION", Version.number()),
        ManPage.roff(SampleHelp.paged(), "kms-list-things"));
  }

  @Test
  void keepsTextFromBeingTakenForRequests() {
    HelpDocument document =
        new HelpDocument(
            "x",
            "x",
            List.of(
                new Section(
                    "S",
                    List.of(new Paragraph(".so file"), new Literal(List.of("'a\\", "~^\""))))));

    String page = ManPage.roff(document, "x");

    assertTrue(
        page.endsWith(
            """
            \\&.so file
            .PP
            .RS 4
            .nf
            \\(aqa\\e
            \\(ti\\(ha\\(dq
            .fi
            .RE
            """),
        page);
  }

  @Test
  void writesTheService() {
    String page = ManPage.roff(ServiceHelp.of(List.of("encrypt")), "kms");

    assertTrue(page.startsWith(".TH \"KMS\" 1 \"\" "), page);
    assertTrue(
        page.endsWith(
            """
            .SH "AVAILABLE COMMANDS"
            .IP \\(bu 2
            \\fBencrypt\\fR
            .IP \\(bu 2
            \\fBhelp\\fR
            """),
        page);
  }
}
