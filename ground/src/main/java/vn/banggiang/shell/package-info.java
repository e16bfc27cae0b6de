@NullMarked
package vn.banggiang.shell;

import org.jspecify.annotations.NullMarked;
