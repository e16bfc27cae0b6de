/** Codes of an authenticator (RFC 6238), recovery codes, and the key under which both are kept. */
@NullMarked
package vn.banggiang.identity.totp;

import org.jspecify.annotations.NullMarked;
