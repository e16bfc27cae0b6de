/** What an operator reads when the platform has started. */
@NullMarked
package vn.banggiang.startup;

import org.jspecify.annotations.NullMarked;
