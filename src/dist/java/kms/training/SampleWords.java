package kms.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kms.model.Member;
import kms.model.Operation;
import kms.model.PagingModel;
import kms.model.Shape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import org.jspecify.annotations.Nullable;

/** Writes a command line of an operation with a value of each of its parameters. */
final class SampleWords {
  private static final int LENGTH = 64;

  private SampleWords() {}

  /** Returns the words: the command, and each option but those that would turn paging off. */
  static List<String> of(Operation operation) {
    List<String> words = new ArrayList<>();
    words.add(operation.command());
    for (Member member : operation.input().members()) {
      if (member.option() != null && !isForPaging(operation.paging(), member)) {
        words.add(member.option());
        if (!(member.shape() instanceof BooleanShape)) {
          words.add(value(member.shape()));
        }
      }
    }
    return words;
  }

  private static boolean isForPaging(@Nullable PagingModel paging, Member member) {
    return paging != null
        && (member.name().equals(paging.inputToken()) || member.name().equals(paging.limitKey()));
  }

  private static String value(Shape shape) {
    if (shape instanceof StructureShape structure) {
      return structure.members().stream()
          .map(member -> member.name() + "=" + inner(member.shape()))
          .collect(Collectors.joining(","));
    }
    if (shape instanceof ListShape list) {
      return value(list.element());
    }
    if (shape instanceof MapShape map) {
      return "key=" + value(map.value());
    }
    if (shape instanceof IntegerShape) {
      return "365";
    }
    return shape instanceof TimestampShape ? "2030-01-01T00:00:00Z" : "x".repeat(LENGTH);
  }

  /** Within shorthand a map stands in braces. */
  private static String inner(Shape shape) {
    return shape instanceof MapShape ? "{" + value(shape) + "}" : value(shape);
  }
}
