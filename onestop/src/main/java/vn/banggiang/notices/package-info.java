/**
 * Notices to applicants: each once, into the account's own list and by e-mail where there is an address and a server, with
 * whether it arrived. What did not arrive is known to the agency, which tells the person otherwise. An e-mail says no more than
 * a number and where to sign in.
 */
@ApplicationModule(
        allowedDependencies = {"refusal", "database", "sealing", "audit", "directory", "identity", "shell", "applicants"
        })
@NullMarked
package vn.banggiang.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
