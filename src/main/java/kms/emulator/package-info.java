/**
 * Knows how to play the KMS service for custom key stores on loopback: its rules, its errors, its
 * signature check. The command does not know this package.
 */
@NullMarked
package kms.emulator;

import org.jspecify.annotations.NullMarked;
