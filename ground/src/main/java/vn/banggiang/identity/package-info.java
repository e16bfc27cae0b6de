@NullMarked
package vn.banggiang.identity;

import org.jspecify.annotations.NullMarked;
