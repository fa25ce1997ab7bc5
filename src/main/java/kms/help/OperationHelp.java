package kms.help;

import java.util.ArrayList;
import java.util.List;
import kms.help.HelpBlock.Entry;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Paragraph;
import kms.help.HelpDocument.Section;
import kms.model.Member;
import kms.model.Operation;
import kms.model.PagingModel;
import kms.model.Shape.StructureShape;

/**
 * Puts together the help of an operation from its model, its help file, and the files of what all
 * operations share: {@code shared-topics.txt}, {@code common-options.txt} and {@code
 * global-options.txt}.
 */
public final class OperationHelp {
  private static final String DESCRIPTION = "DESCRIPTION";
  private static final String EXAMPLES = "EXAMPLES";
  private static final String GLOBAL_OPTIONS = "GLOBAL OPTIONS";
  private static final String OPTIONS = "OPTIONS";
  private static final String OUTPUT = "OUTPUT";
  private static final String PAGING = "PAGING";
  private static final String SYNOPSIS = "SYNOPSIS";

  private final Operation operation;
  private final HelpText own;
  private final HelpText shared;
  private final HelpText common;
  private final HelpText global;

  private OperationHelp(
      Operation operation, HelpText own, HelpText shared, HelpText common, HelpText global) {
    this.operation = operation;
    this.own = own;
    this.shared = shared;
    this.common = common;
    this.global = global;
  }

  /** Returns the help of an operation. */
  public static HelpDocument of(Operation operation) {
    return of(
        operation,
        HelpTextReader.load(operation.command()),
        HelpTextReader.load("shared-topics"),
        HelpTextReader.load("common-options"),
        HelpTextReader.load("global-options"));
  }

  /**
   * Returns the help of an operation of which this is said.
   *
   * @param own what its help file says
   * @param shared what is said of members that operations share
   * @param common what is said of options and pages that operations share
   * @param global what is said of global options
   */
  static HelpDocument of(
      Operation operation, HelpText own, HelpText shared, HelpText common, HelpText global) {
    return new OperationHelp(operation, own, shared, common, global).document();
  }

  /** Returns what is said about the options of an operation, without the global ones. */
  public static List<OptionHelp> optionsOf(Operation operation) {
    return new OperationHelp(
            operation,
            HelpTextReader.load(operation.command()),
            HelpTextReader.load("shared-topics"),
            HelpTextReader.load("common-options"),
            HelpTextReader.read(""))
        .options();
  }

  private HelpDocument document() {
    List<OptionHelp> options = options();
    List<OptionHelp> globalOptions = OptionHelp.of(global.section(GLOBAL_OPTIONS));
    List<Section> sections = new ArrayList<>();
    add(sections, DESCRIPTION, description());
    add(sections, SYNOPSIS, List.of(synopsis(options, globalOptions)));
    add(sections, OPTIONS, entries(options));
    add(sections, GLOBAL_OPTIONS, entries(globalOptions));
    add(sections, EXAMPLES, own.section(EXAMPLES).all());
    add(sections, OUTPUT, output());
    return new HelpDocument(operation.command(), own.summary(), sections);
  }

  private static void add(List<Section> sections, String title, List<? extends HelpBlock> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(title, List.copyOf(blocks)));
    }
  }

  private List<HelpBlock> description() {
    List<HelpBlock> blocks = new ArrayList<>(own.section(DESCRIPTION).all());
    if (operation.paging() != null) {
      blocks.addAll(common.section(PAGING).all());
    }
    return blocks;
  }

  private Literal synopsis(List<OptionHelp> options, List<OptionHelp> globalOptions) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + operation.command());
    options.forEach(option -> lines.add(option.usage()));
    globalOptions.forEach(option -> lines.add(option.usage()));
    return new Literal(lines);
  }

  private static List<Entry> entries(List<OptionHelp> options) {
    return options.stream().map(OptionHelp::entry).toList();
  }

  /** Returns the operation's own options, then those that all operations of its kind have. */
  private List<OptionHelp> options() {
    List<OptionHelp> options = new ArrayList<>();
    MemberHelp help = new MemberHelp(topics(OPTIONS));
    for (Member member : operation.input().members()) {
      if (member.option() != null && !isForPaging(member)) {
        options.add(help.option(member));
      }
    }
    options.addAll(OptionHelp.notOfMembers(own.section(OPTIONS)));
    for (OptionHelp option : OptionHelp.of(common.section(OPTIONS))) {
      if (operation.paging() != null || !isForPaging(option)) {
        options.add(option);
      }
    }
    return options;
  }

  /** The AWS CLI pages by itself, and hides what would do it by hand. */
  private boolean isForPaging(Member member) {
    PagingModel paging = operation.paging();
    return paging != null
        && (member.name().equals(paging.inputToken()) || member.name().equals(paging.limitKey()));
  }

  private static boolean isForPaging(OptionHelp option) {
    return PagingModel.OPTIONS.contains(option.names());
  }

  private List<HelpBlock> output() {
    StructureShape output = operation.output();
    if (output == null || output.members().isEmpty()) {
      return List.of(new Paragraph("None"));
    }
    return new MemberHelp(topics(OUTPUT)).output(output);
  }

  private MemberTopics topics(String section) {
    return new MemberTopics(own.section(section), shared.section(section));
  }
}
