@NullMarked
package vn.banggiang.incoming.api;

import org.jspecify.annotations.NullMarked;
