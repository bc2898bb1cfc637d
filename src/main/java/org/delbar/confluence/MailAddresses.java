package org.delbar.confluence;

import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mail addresses on a site that shows them to everybody; on any other, and where it is not told, none. */
@Named
public final class MailAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(MailAddresses.class);
    private static final String PUBLIC = "email.address.public";

    private final UserAccessor accounts;
    private final OnceSaid visibility = new OnceSaid(LOG, "who may see mail addresses; none are shown");

    @Inject
    public MailAddresses(@ComponentImport UserAccessor accounts) {
        this.accounts = accounts;
    }

    public boolean areShown() {
        return visibility.orElse(Visibility::isPublic, () -> false);
    }

    /** Empty without an account, and where the site does not show them. */
    public Optional<String> of(PersonKey person) {
        return areShown()
                ? Optional.<User>ofNullable(accounts.getExistingUserByKey(new UserKey(person.value())))
                        .map(User::getEmail)
                : Optional.empty();
    }

    /** Apart, so that a product without these classes fails here and nowhere else. */
    private static final class Visibility {

        static boolean isPublic() {
            return PUBLIC.equals(
                    Offered.now(SettingsManager.class).getGlobalSettings().getEmailAddressVisibility());
        }
    }
}
