package kms.emulator;

import java.util.Set;

/** Tells people how to start the endpoint. */
final class Usage {
  /** The options that take a value. */
  static final Set<String> OPTIONS =
      Set.of(
          "--address",
          "--port",
          "--host",
          "--region",
          "--credentials",
          "--store",
          "--stores",
          "--transition-time",
          "--tls",
          "--tls-password-file",
          "--show");

  static final String TEXT =
      """
      usage: kms-local [options]

      Plays AWS KMS for custom key stores on this machine, in memory, until it is stopped.
      Prints its URL, then a line ID NAME STATE for each store. GET /stores prints those
      lines as they are then.

        --address ADDRESS         the IPv4 address to serve on, 127.0.0.1 if not given; in a
                                  container 0.0.0.0, which is all there are
        --port N                  the port; 0, the default, takes a free one
        --host NAME               a name beside localhost that requests may have in their Host; may
                                  be repeated
        --store NAME=STATE[:CODE] a store to start with, and why connecting it fails, until its
                                  properties are updated; may be repeated. STATE is CONNECTED,
                                  CONNECTING, DISCONNECTED, DISCONNECTING or FAILED; CODE is a
                                  ConnectionErrorCode of KMS
        --stores N                N more stores, store-1 to store-N, all CONNECTED
        --transition-time SECONDS how long connecting and disconnecting take, 0 if not given
        --region REGION           refuse requests signed for any other region
        --credentials KEY:SECRET[:TOKEN]
                                  who may sign, instead of AKIDEXAMPLE with the secret
                                  wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY; may be repeated
        --tls FILE.p12            serve HTTPS with the key and certificate in FILE.p12
        --tls-password-file FILE  the password of FILE.p12
        --show URL                print the stores of the endpoint at URL, and stop
        --help, -h                print this, and stop
        --version                 print the version, and stop
      """;

  private Usage() {}
}
