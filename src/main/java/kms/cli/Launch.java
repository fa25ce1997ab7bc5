package kms.cli;

import java.util.List;

/**
 * What was found out or changed before the program began to run.
 *
 * @param terminal whether standard output is a terminal
 * @param folderGone whether the working folder was deleted, so that another one had to be taken
 * @param changed the variables that the program's launcher has changed for a JVM
 */
public record Launch(boolean terminal, boolean folderGone, List<String> changed) {}
