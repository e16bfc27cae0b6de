package vn.banggiang.startup;

import java.util.List;
import java.util.Locale;

/** A module's share of what the operator reads after the start: accounts to try, what does not run and why. */
public interface StartupNotice {

    /** Finished lines in this language; none when there is nothing to say. */
    List<String> lines(Locale locale);
}
