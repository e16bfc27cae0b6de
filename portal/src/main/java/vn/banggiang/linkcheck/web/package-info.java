/** Links that lead nowhere, for people. */
@NullMarked
package vn.banggiang.linkcheck.web;

import org.jspecify.annotations.NullMarked;
