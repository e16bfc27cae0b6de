package vn.banggiang.search;

import vn.banggiang.identity.Actor;

/** A system's share of what is found. */
public interface SearchSource {

    /**
     * What has all these words and this person may open: never an entry whose page would refuse.
     *
     * @param words as typed, with at least one letter or digit
     * @param most how many entries at most; all are counted
     */
    Findings find(Actor reader, String words, int most);
}
