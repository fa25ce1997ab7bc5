package kms.emulator;

/** What keeps the keys of a custom key store. */
sealed interface BackingStore permits CloudHsmCluster, XksProxy {

  /** Returns the name of this kind of store on the wire. */
  String type();
}
