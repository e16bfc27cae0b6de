@NullMarked
package vn.banggiang.outgoing.api;

import org.jspecify.annotations.NullMarked;
