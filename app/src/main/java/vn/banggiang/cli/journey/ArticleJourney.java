package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An article from a page of another portal: pasted by an editor, approved by somebody else, read by everybody, shown at the
 * province's portal, found, read in the feed, corrected, expired, and asked for as of the moment before the correction.
 */
public final class ArticleJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final String provincesLeader;
    private final Optional<Path> file;
    private final ArticleWords words;
    private final Optional<Path> harvest;

    /**
     * A journey that has not begun.
     *
     * @param provincesLeader user name of who approves at the province's portal
     * @param file the page; one of its own where empty
     * @param harvest directory that receives {@code page.html}, {@code corrected.html}, {@code that-day.html},
     *     {@code feed.xml} and {@code search.json}
     */
    public ArticleJourney(
            PlatformApi installation,
            Cast cast,
            String provincesLeader,
            Optional<Path> file,
            ArticleWords words,
            Optional<Path> harvest) {
        this.installation = installation;
        this.cast = cast;
        this.provincesLeader = provincesLeader;
        this.file = file;
        this.words = words;
        this.harvest = harvest;
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public void walk(Steps steps) {
        Editors editors = steps.take("article.sign-in", this::editors, Editors::name);
        Path page = file.orElseGet(SampleArticle::write);
        JourneyedArticle article = new JourneyedArticle(editors, installation, words, new ArticleHarvest(harvest));
        steps.take("article.paste", () -> article.isPasted(page));
        steps.take("article.write", article::isWritten);
        steps.take("article.approve", article::isApprovedByAnother);
        steps.take("article.read", article::isReadByEverybody);
        steps.take("article.share", article::isShownAtTheProvince);
        steps.take("article.search", article::isFoundWithAndWithoutAccents);
        steps.take("article.feed", article::isInTheFeed);
        steps.take("article.correct", article::isCorrected);
        steps.take("article.that-day", article::saysWhatItSaidBefore);
        steps.take("article.expire", article::expires);
    }

    private Editors editors() {
        return new Editors(sign(cast.receiverSpecialist()), sign(cast.receiverLeader()), sign(provincesLeader));
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
