/** Knows the native executable: which program it is called as, and what no launcher tells it. */
@NullMarked
package kms.executable;

import org.jspecify.annotations.NullMarked;
