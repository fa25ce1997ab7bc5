/** Knows XML, and what expat says of a text that is none. */
@NullMarked
package kms.xml;

import org.jspecify.annotations.NullMarked;
