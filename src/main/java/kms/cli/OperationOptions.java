package kms.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kms.cli.Option.Arity;
import kms.input.CliInputJson;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.ListShape;

/** The options of one operation: its parameters, and those that stand for or bring parameters. */
final class OperationOptions {
  private static final String SKELETON = "--generate-cli-skeleton";
  private static final String SKELETON_OUTPUT = "output";
  private static final String SKELETON_INPUT = "input";

  private final Operation operation;
  private final List<Option> more;

  /**
   * Creates the options of an operation.
   *
   * @param more options that stand behind its parameters and are none
   */
  OperationOptions(Operation operation, List<Option> more) {
    this.operation = operation;
    this.more = more;
  }

  /** Parses the words behind the operation's name. */
  ParsedArguments parse(List<String> words) {
    Positional help = new Positional("help", List.of(), false);
    return new ArgumentParser(options(isRequirementWaived(words)), help, null).parse(words);
  }

  /**
   * Returns the options in the order in which messages name them.
   *
   * @param waived whether none of them is required
   */
  List<Option> options(boolean waived) {
    List<Option> options = new ArrayList<>();
    for (Member member : operation.input().members()) {
      add(options, member, waived);
    }
    options.addAll(more);
    options.add(Option.value(CliInputJson.OPTION));
    if (operation.paging() != null) {
      options.addAll(PagingArguments.OPTIONS);
    }
    options.add(
        new Option(
            SKELETON, Arity.AT_MOST_ONE, List.of(SKELETON_INPUT, SKELETON_OUTPUT), false, false));
    return options;
  }

  private static void add(List<Option> options, Member member, boolean waived) {
    String name = member.option();
    if (name == null) {
      return;
    }
    boolean required = member.required() && !waived;
    options.add(new Option(name, arity(member), List.of(), required, false, member.negative()));
    if (member.negative() != null) {
      options.add(Option.flag(member.negative(), name));
    }
  }

  private static Arity arity(Member member) {
    if (member.shape() instanceof BooleanShape) {
      return Arity.FLAG;
    }
    return member.shape() instanceof ListShape ? Arity.ANY : Arity.ONE;
  }

  /** Only an option that stands in full as a word of its own lifts what is required. */
  private static boolean isRequirementWaived(List<String> words) {
    int skeleton = words.indexOf(SKELETON);
    boolean output =
        skeleton >= 0
            && skeleton + 1 < words.size()
            && words.get(skeleton + 1).equals(SKELETON_OUTPUT);
    return words.contains(CliInputJson.OPTION) || (skeleton >= 0 && !output);
  }

  /** Tells whether a sample of the parameters is to be printed, and nothing else to be done. */
  boolean wantsInputSkeleton(ParsedArguments parsed) {
    return parsed.has(SKELETON) && !wantsOutputSkeleton(parsed);
  }

  /** Tells whether a sample of the answer is to be printed instead of the service's. */
  boolean wantsOutputSkeleton(ParsedArguments parsed) {
    return SKELETON_OUTPUT.equals(parsed.value(SKELETON));
  }

  /** Returns the words given for each parameter, by the name of its option. */
  Map<String, List<String>> words(ParsedArguments parsed) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Member member : operation.input().members()) {
      String name = member.option();
      List<String> given = name == null ? null : parsed.values().of(name);
      if (name != null && given != null) {
        words.put(name, member.shape() instanceof BooleanShape ? List.of("true") : words(given));
      } else if (name != null && member.negative() != null && parsed.has(member.negative())) {
        words.put(name, List.of("false"));
      }
    }
    return words;
  }

  /** To argparse {@code --x=--} has no value, as it takes {@code --} away wherever it stands. */
  private static List<String> words(List<String> given) {
    return given.equals(List.of("--")) ? List.of() : given;
  }
}
