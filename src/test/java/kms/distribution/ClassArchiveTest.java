package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  @TempDir Path folder;

  @Test
  void leavesOutTheTrainingAndTheAnswersOfTheSdk() throws IOException {
    Path loaded = folder.resolve("loaded.txt");
    Files.write(
        loaded,
        List.of(
            "java/lang/Object id: 0",
            "kms/training/TrainingMain id: 7",
            "@lambda-proxy kms/training/TrainingMain run ()V",
            "software/amazon/awssdk/services/kms/model/SignRequest id: 9",
            "software/amazon/awssdk/services/kms/model/SignResponse$Builder id: 10",
            "kms/cli/Cli id: 8"));

    assertEquals(
        List.of(
            "java/lang/Object id: 0",
            "software/amazon/awssdk/services/kms/model/SignRequest id: 9",
            "kms/cli/Cli id: 8"),
        Files.readAllLines(ClassArchive.programs(loaded, folder.resolve("list.txt"))));
  }
}
