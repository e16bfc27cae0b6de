package vn.banggiang.workflows.steps;

import java.util.Locale;

/** Which of the agencies around a case does a step; who that is, each case says. */
public enum AgencySlot {
    /** Whose one-stop desk received it. */
    RECEIVING,
    /** Who works on it (cơ quan thực hiện). */
    RESPONSIBLE,
    /** Who decides (cơ quan có thẩm quyền quyết định). */
    DECIDING;

    /** Message key of its name. */
    public String key() {
        return "workflows.slot." + name().toLowerCase(Locale.ROOT);
    }
}
