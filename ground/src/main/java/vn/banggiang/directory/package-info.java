@NullMarked
package vn.banggiang.directory;

import org.jspecify.annotations.NullMarked;
