package kms.xml;

import java.util.HashSet;
import java.util.Set;
import kms.xml.XmlTag.Attribute;

/**
 * The prefixes that stand for a namespace somewhere.
 *
 * @param bound the prefixes
 */
record XmlPrefixes(Set<String> bound) {
  /** Those that need no declaration. */
  static final XmlPrefixes NONE = new XmlPrefixes(Set.of("xml", "xmlns"));

  private static final String DECLARATION = "xmlns";

  /**
   * Returns those inside an element.
   *
   * @throws XmlSyntaxException when the tag, which begins somewhere, uses or declares one wrongly,
   *     or an attribute twice
   */
  XmlPrefixes inside(XmlTag tag, XmlSource source, int start) {
    Set<String> inside = bound;
    Set<String> names = new HashSet<>();
    for (Attribute attribute : tag.attributes()) {
      if (!names.add(attribute.name())) {
        throw source.failure("duplicate attribute", attribute.place());
      }
      check(attribute, source, start);
      if (DECLARATION.equals(XmlTag.prefix(attribute.name()))) {
        if (attribute.blank()) {
          throw source.failure("must not undeclare prefix", start);
        }
        inside = new HashSet<>(inside);
        inside.add(attribute.name().substring(DECLARATION.length() + 1));
      }
    }
    names.add(tag.name());
    for (String name : names) {
      String prefix = XmlTag.prefix(name);
      if (prefix != null && !inside.contains(prefix)) {
        throw source.failure("unbound prefix", start);
      }
    }
    return new XmlPrefixes(inside);
  }

  private static void check(Attribute attribute, XmlSource source, int start) {
    for (XmlReference reference : attribute.references()) {
      if (reference.character() == null) {
        throw reference.isNumber()
            ? source.failure("reference to invalid character number", reference.place())
            : source.failure("undefined entity", start);
      }
    }
  }
}
