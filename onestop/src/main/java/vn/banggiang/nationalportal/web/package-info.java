/** Pages for the operator of what did not pass. */
@NullMarked
package vn.banggiang.nationalportal.web;

import org.jspecify.annotations.NullMarked;
