package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.demonstration.Province.Account;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.startup.StartupNotice;

/** Tells whoever starts a demonstration with which accounts to try it. */
@Component
class AccountsNotice implements StartupNotice {

    private final Loading loading;
    private final CitizensFile citizens;
    private final Directory directory;
    private final MessageSource messages;

    AccountsNotice(Loading loading, CitizensFile citizens, Directory directory, MessageSource messages) {
        this.loading = loading;
        this.citizens = citizens;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<String> lines(Locale locale) {
        return loading.begun().map(year -> lines(Province.of(year), locale)).orElse(List.of());
    }

    private List<String> lines(Province province, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.getMessage(
                "demonstration.accounts", new Object[] {ProvinceLoader.PASSWORD, Certification.PIN}, locale));
        try {
            province.shownAccounts().forEach(account -> lines.add(line(account)));
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration accounts are missing from the program", missing);
        }
        lines.add(messages.getMessage("demonstration.citizens", new Object[] {citizens.path()}, locale));
        return lines;
    }

    private String line(Account account) {
        Post post = directory
                .posts(directory.byStaffCode(account.staffCode()).orElseThrow())
                .getFirst();
        return "  %-24s %s".formatted(account.username(), post.position());
    }
}
