package vn.banggiang.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** The session of one browser as one request sees it. It knows what the request changed, and only that is written. */
final class BrowserSession implements Session {

    private final Supplier<SessionId> ids;
    private final Map<String, Object> kept = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    private SessionId id;
    private Life life;
    private @Nullable SessionId storedAs;
    private Life storedLife;

    /** A new one, which the database does not have yet. */
    BrowserSession(Life life, Supplier<SessionId> ids) {
        this.ids = ids;
        this.id = ids.get();
        this.life = life;
        this.storedLife = life;
    }

    /** One that the database has. */
    BrowserSession(SessionId id, Life life, Map<String, Object> kept, Supplier<SessionId> ids) {
        this.ids = ids;
        this.id = id;
        this.life = life;
        this.kept.putAll(kept);
        this.storedAs = id;
        this.storedLife = life;
    }

    SessionId id() {
        return id;
    }

    Life life() {
        return life;
    }

    /** Under which id the database has it; null as long as it has not. */
    @Nullable
    SessionId storedAs() {
        return storedAs;
    }

    /** Whether the database has to be told anything. */
    boolean isToBeStored() {
        return hasNewId() || !changed.isEmpty() || !life.isNearly(storedLife);
    }

    /** Everything under a new id; under the old one what this request gave a value. */
    Map<String, Object> toWrite() {
        return hasNewId()
                ? Map.copyOf(kept)
                : changed.stream().filter(kept::containsKey).collect(Collectors.toMap(Function.identity(), kept::get));
    }

    /** What this request took out. */
    Set<String> toRemove() {
        return changed.stream().filter(name -> !kept.containsKey(name)).collect(Collectors.toSet());
    }

    /** The database has it as it is. */
    void stored() {
        storedAs = id;
        storedLife = life;
        changed.clear();
    }

    private boolean hasNewId() {
        return !id.equals(storedAs);
    }

    @Override
    public String getId() {
        return id.value();
    }

    @Override
    public String changeSessionId() {
        id = ids.get();
        return id.value();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) kept.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(kept.keySet());
    }

    /** Changed even where it is the same one: it may be a list that has one more now. */
    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            kept.put(name, value);
            changed.add(name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (kept.remove(name) != null) {
            changed.add(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return life.begun();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        life = life.usedAt(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return life.lastUsed();
    }

    @Override
    public void setMaxInactiveInterval(Duration pause) {
        life = life.withLongestPause(pause);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return life.longestPause();
    }

    /** Never: one whose time is over is not found. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
