/** Knows what certificates say, and whether a chain of them proves a server, by OpenSSL's rules. */
@NullMarked
package kms.x509;

import org.jspecify.annotations.NullMarked;
