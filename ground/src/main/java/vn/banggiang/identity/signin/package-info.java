/** What a browser's session and its cookies know of signing in: the security chain works with it, and so do the pages. */
@NamedInterface("signin")
@NullMarked
package vn.banggiang.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
