/** The exchange for programs: the queue, the messages themselves, and the door for edXML that came another way. */
@NullMarked
package vn.banggiang.exchange.api;

import org.jspecify.annotations.NullMarked;
