package org.delbar.doors;

import java.util.concurrent.atomic.AtomicInteger;
import org.delbar.workbench.Workbench;

/** Somebody who may what Priya may, made for one test, so that the account can go. */
record NewColleague(Workbench workbench, String username, Visitor visitor) {

    private static final AtomicInteger MADE = new AtomicInteger();

    static NewColleague of(Workbench workbench, String name) {
        String username = name + MADE.incrementAndGet();
        workbench
                .database()
                .jdbc()
                .update(
                        "insert into wb_user (user_key, username, username_key, full_name, email, password_hash, locale, zone)"
                                + " select ?, ?, ?, ?, email, password_hash, locale, zone from wb_user where username = 'priya'",
                        username,
                        username,
                        username,
                        fullName(username));
        joinPriyasGroups(workbench, username);
        return new NewColleague(workbench, username, Visitor.signedIn(workbench.url(), username, "priya"));
    }

    private static void joinPriyasGroups(Workbench workbench, String username) {
        workbench
                .database()
                .jdbc()
                .update(
                        "insert into wb_group_member (user_key, group_name) select ?, group_name from wb_group_member m"
                                + " join wb_user u on u.user_key = m.user_key where u.username = 'priya'",
                        username);
    }

    private static String fullName(String username) {
        return "Colleague " + username;
    }

    String fullName() {
        return fullName(username);
    }

    /** As when a remote directory answers again: no event tells of it. */
    void isBackUnheard() {
        joinPriyasGroups(workbench, username);
        workbench
                .database()
                .jdbc()
                .update("update wb_user set removed = false, disabled = false where user_key = ?", username);
    }

    /** As a remote directory does: no event tells of it. */
    void isTakenAwayUnheard() {
        workbench.database().jdbc().update("delete from wb_group_member where user_key = ?", username);
        workbench
                .database()
                .jdbc()
                .update("update wb_user set removed = true, disabled = true where user_key = ?", username);
    }
}
