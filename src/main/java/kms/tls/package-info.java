/** Knows how a socket is encrypted, and which servers are believed. */
@NullMarked
package kms.tls;

import org.jspecify.annotations.NullMarked;
