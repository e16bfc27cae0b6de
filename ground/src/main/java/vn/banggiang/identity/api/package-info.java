/** Tokens and "who am I" of the API. */
@NullMarked
package vn.banggiang.identity.api;

import org.jspecify.annotations.NullMarked;
