@NullMarked
package vn.banggiang;

import org.jspecify.annotations.NullMarked;
