@NullMarked
package vn.banggiang.storage;

import org.jspecify.annotations.NullMarked;
