package kms.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kms.model.Shape.ListShape;
import kms.model.Shape.StructureShape;
import org.junit.jupiter.api.Test;

/** Lists what must never be logged, so that an operation brings no secret unseen. */
class SensitiveMembersTest {

  @Test
  void areThoseOfTheServiceAndWhatWorksLikeThem() {
    assertEquals(
        List.of(
            "AccessKeyId",
            "AttestationDocument",
            "EncryptedKeyMaterial",
            "GrantToken",
            "GrantTokens",
            "ImportToken",
            "KeyStorePassword",
            "Message",
            "Plaintext",
            "PrivateKeyPlaintext",
            "RawSecretAccessKey",
            "SharedSecret"),
        List.copyOf(namesOfSensitiveEverywhere()));
  }

  @Test
  void areMarkedWhereverTheyAppear() {
    TreeSet<String> sensitive = namesOfSensitiveEverywhere();
    List<String> notMarked = new ArrayList<>();
    for (String command : Operations.commands()) {
      for (Member member : membersOf(command)) {
        if (sensitive.contains(member.name()) && !member.sensitive()) {
          notMarked.add(command + ": " + member.name());
        }
      }
    }
    assertEquals(List.of(), notMarked);
  }

  /** A public key is marked by the service where it is to encrypt what is imported. */
  @Test
  void includeThePublicKeyForAnImportAlone() {
    List<String> commands = new ArrayList<>();
    for (String command : Operations.commands()) {
      if (membersOf(command).stream()
          .anyMatch(m -> m.name().equals("PublicKey") && m.sensitive())) {
        commands.add(command);
      }
    }
    assertEquals(List.of("get-parameters-for-import"), commands);
  }

  private static TreeSet<String> namesOfSensitiveEverywhere() {
    TreeSet<String> names = new TreeSet<>();
    for (String command : Operations.commands()) {
      for (Member member : membersOf(command)) {
        if (member.sensitive()) {
          names.add(member.name());
        }
      }
    }
    names.remove("PublicKey");
    return names;
  }

  private static List<Member> membersOf(String command) {
    Operation operation = Operations.get(command);
    List<Member> members = new ArrayList<>();
    add(members, operation.input());
    if (operation.output() != null) {
      add(members, operation.output());
    }
    return members;
  }

  private static void add(List<Member> members, Shape shape) {
    if (shape instanceof ListShape list) {
      add(members, list.element());
    } else if (shape instanceof StructureShape structure) {
      for (Member member : structure.members()) {
        members.add(member);
        add(members, member.shape());
      }
    }
  }
}
