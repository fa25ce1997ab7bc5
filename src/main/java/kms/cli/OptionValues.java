package kms.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values given to options. */
@FunctionalInterface
interface OptionValues {

  /** Returns the values of an option, empty when it stands alone; null when it was not given. */
  @Nullable List<String> of(String name);
}
