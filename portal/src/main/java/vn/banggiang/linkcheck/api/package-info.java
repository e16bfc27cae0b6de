/** Links that lead nowhere, for programs. */
@NullMarked
package vn.banggiang.linkcheck.api;

import org.jspecify.annotations.NullMarked;
