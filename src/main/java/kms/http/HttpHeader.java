package kms.http;

/** A header of a request or an answer. */
public record HttpHeader(String name, String value) {}
