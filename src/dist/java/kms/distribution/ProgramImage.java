package kms.distribution;

import java.io.IOException;
import java.util.List;

/** What the program becomes where it is run, and how the build runs its own programs on it. */
interface ProgramImage {

  /** Tells whether it takes a jar of the program's class path. */
  boolean takes(Jar jar);

  /** Makes what runs into the folder of the distribution. */
  void make(ProgramModule program) throws IOException, InterruptedException;

  /**
   * Returns the command that runs a program of the build, up to the name of its class.
   *
   * @param programs the class path of the build's own programs
   */
  List<String> java(String programs);
}
