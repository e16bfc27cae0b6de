@NullMarked
package vn.banggiang.edxml;

import org.jspecify.annotations.NullMarked;
