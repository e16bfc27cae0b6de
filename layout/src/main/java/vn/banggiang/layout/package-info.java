@NullMarked
package vn.banggiang.layout;

import org.jspecify.annotations.NullMarked;
