package vn.banggiang.identity;

/** The principal of a session of another realm than the officials': citizens. It opens nothing of theirs. */
public interface RealmMember {}
