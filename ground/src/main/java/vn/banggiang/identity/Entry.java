package vn.banggiang.identity;

/** What a right password leads to: in, or to the second factor. */
public sealed interface Entry permits SignedIn, CodeAwaited {}
