/** The pages of a person's own account: signing in, the first visit, and what one changes about it. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "directory",
            "identity",
            "identity :: passkey",
            "identity :: signin",
            "identity :: totp",
            "shell"
        })
@NullMarked
package vn.banggiang.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
