/** Pages for signing in and for the first visit. */
@NullMarked
package vn.banggiang.identity.web;

import org.jspecify.annotations.NullMarked;
