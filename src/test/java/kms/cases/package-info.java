/**
 * Knows the recorded cases: their format, the server they script, and how two runs are compared.
 */
@NullMarked
package kms.cases;

import org.jspecify.annotations.NullMarked;
