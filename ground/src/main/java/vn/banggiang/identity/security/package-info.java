/** Who gets in: security chains for static files, the API and the pages. Denies by default. */
@NullMarked
package vn.banggiang.identity.security;

import org.jspecify.annotations.NullMarked;
