package kms.output;

/**
 * What a table has around its text.
 *
 * @param beforeCell what switches to the look of a cell
 * @param afterCell what switches back
 * @param bar the bar of a level
 * @param reset what follows each piece of a line
 */
record TableStyle(String beforeCell, String afterCell, String bar, String reset) {
  static final TableStyle PLAIN = new TableStyle("", "", "|", "");

  /** Blue cells and dim yellow bars; the AWS CLI resets the colours after whatever it writes. */
  static final TableStyle COLORED =
      new TableStyle(
          "\u001b[1m\u001b[34m",
          ColorReset.RESET,
          "\u001b[2m\u001b[33m|" + ColorReset.RESET,
          ColorReset.RESET);
}
