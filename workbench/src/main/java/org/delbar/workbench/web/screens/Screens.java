package org.delbar.workbench.web.screens;

import jakarta.servlet.Filter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.web.Dispatcher;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Failures;
import org.delbar.workbench.web.FreshPage;
import org.delbar.workbench.web.ReaderLanguage;
import org.delbar.workbench.web.Router;
import org.delbar.workbench.web.SecurityHeaders;
import org.delbar.workbench.web.SignedIn;
import org.delbar.workbench.web.TomcatServer;
import org.delbar.workbench.web.XsrfGuard;

/** Where each screen lives, and the server that shows them. */
public final class Screens {

    private final Site site;
    private final Router router;
    private final Frame frame;
    private final Notices notices;

    public Screens(Site site, Router router) {
        this.site = site;
        this.router = router;
        this.frame = new Frame(site);
        this.notices = new Notices(site, frame);
    }

    /** For plugins' own screens. */
    public Frame frame() {
        return frame;
    }

    /** For plugins' own screens. */
    public Notices notices() {
        return notices;
    }

    /** A screen beside those of {@link #mount}; {@link NotShown} becomes the usual answer. */
    void add(String path, Endpoint endpoint) {
        screen(path, endpoint);
    }

    /** As {@link #add}, for what changes something. */
    void addPost(String path, Endpoint endpoint) {
        post(path, endpoint);
    }

    /** As {@link #addPost}, but answered by a notice in read-only mode. */
    void addSave(String path, Endpoint endpoint) {
        save(path, endpoint);
    }

    /**
     * @param first what a request passes before all others
     * @param startPage begins a collection of web-resources for the thread
     * @param endPage lets go of it
     */
    public TomcatServer start(int port, Path workFolder, List<Filter> first, Runnable startPage, Runnable endPage) {
        List<Filter> way = new ArrayList<>(first);
        way.addAll(List.of(
                new SecurityHeaders(),
                new SignedIn(site.people(), site.remembered()),
                new ReaderLanguage(site.people(), site.words()),
                new FreshPage(startPage, endPage),
                new Failures(notices, site.words()),
                new XsrfGuard(notices, router)));
        return new TomcatServer(port, workFolder, way, new Dispatcher(router, notices::nothingHere));
    }

    public void mount() {
        Access access = new Access(site.library(), site.permissions());
        Drafts drafts = new Drafts();
        mountSignIn();
        mountPages(access, drafts);
        mountPageLife(access);
        mountBelongings(access);
        mountSpaceLife(access);
        mountRest(access, drafts);
        ConsoleScreen console = new ConsoleScreen(site, frame);
        screen("/workbench", console::open);
        post("/workbench/reload", console::reload);
        JobScreen jobs = new JobScreen(site, console);
        post("/workbench/jobs/run", jobs::run);
        post("/workbench/jobs/off", jobs::off);
        post("/workbench/jobs/on", jobs::on);
        post("/workbench/read-only", console::readOnly);
        post("/workbench/people", console::people);
        BackstageScreen backstage = new BackstageScreen(site, frame, console);
        screen("/workbench/table", backstage::table);
        screen("/workbench/mail", backstage::letter);
        post("/workbench/mail/empty", backstage::emptyOutbox);
        post("/workbench/clock", backstage::clock);
    }

    private void mountSignIn() {
        screen("/favicon.ico", new Favicon());
        SignInScreen signIn = new SignInScreen(site, frame);
        screen("/login.action", signIn);
        post("/dologin.action", signIn);
        post("/workbench/sign-in", signIn::oneClick);
        PasswordScreen password = new PasswordScreen(site, frame);
        screen("/authenticate.action", password::ask);
        post("/doauthenticate.action", password::check);
        post("/dropauthentication.action", password::drop);
        screen("/logout.action", new SignOutScreen(site, frame));
        screen("/users/editmylanguage.action", new LanguageScreen(site, frame));
    }

    private void mountPages(Access access, Drafts drafts) {
        PageLists lists = new PageLists(site, frame, access, notices);
        screen("/", lists::dashboard);
        screen("/spaces", Screens.exactly(lists::spaceList));
        screen("/label", lists::labelled);
        ExportScreens exports = new ExportScreens(site, frame, access);
        PageScreen page = new PageScreen(site, frame, access, exports);
        screen("/display", page::byTitle);
        screen("/pages/viewpage.action", page::byId);
        screen("/spaces/flyingpdf/pdfpageexport.action", exports::pdf);
        screen("/exportword", exports::word);
        PastScreens past = new PastScreens(site, frame, access);
        VersionScreens versions = new VersionScreens(site, frame, access);
        screen("/pages/viewpreviousversions.action", versions::history);
        screen("/pages/diffpagesbyversion.action", versions::compare);
        screen("/pages/viewsource.action", past::source);
        screen("/pages/viewinfo.action", past::facts);
        Editor editor = new Editor(site, frame);
        EditScreen edit = new EditScreen(site, frame, access, editor);
        screen("/pages/editpage.action", edit::open);
        post("/pages/doeditpage.action", edit::save);
        post("/pages/preview", edit::preview);
        CreateScreen create = new CreateScreen(site, access, editor, drafts);
        screen("/pages/createpage.action", create::blank);
        screen("/pages/resumedraft.action", create::fromDraft);
        post("/pages/docreatepage.action", create::save);
        LabelActions labels = new LabelActions(site.labels(), access);
        save("/labels/addlabel.action", labels::add);
        save("/labels/removelabel.action", labels::remove);
        post("/pages/keepdraft.action", edit::keep);
    }

    private void mountPageLife(Access access) {
        change("/pages/copypage.action", new CopyScreen(site, frame, access));
        change("/pages/movepage.action", new MoveScreen(site, frame, access));
        change("/pages/revertpagebacktoversion.action", new RevertScreen(site, frame, access));
        change("/pages/removepage.action", new RemoveScreen(site, frame, access));
        change("/pages/restrictions.action", new RestrictionsScreen(site, frame, access));
        DraftActions drafts = new DraftActions(site, frame, access);
        change("/pages/simulatedraft.action", drafts::simulate);
        save("/pages/discarddraft.action", drafts::discard);
    }

    private void mountBelongings(Access access) {
        AttachmentScreens files = new AttachmentScreens(site, frame, access);
        screen("/pages/viewpageattachments.action", files::list);
        save("/pages/doattachfile.action", files::add);
        save("/pages/removeattachment.action", files::remove);
        BlogScreens blog = new BlogScreens(site, frame, access);
        screen("/pages/viewrecentblogposts.action", blog::list);
        screen("/pages/createblogpost.action", blog::create);
        screen("/pages/editblogpost.action", blog::edit);
        post("/pages/docreateblogpost.action", blog::save);
        post("/pages/doeditblogpost.action", blog::save);
        save("/pages/removeblogpost.action", blog::remove);
        CommentScreens comments = new CommentScreens(site, frame, access);
        screen("/pages/replycomment.action", comments::open);
        screen("/pages/editcomment.action", comments::open);
        post("/pages/doaddcomment.action", comments::save);
        post("/pages/doeditcomment.action", comments::save);
        save("/pages/removecomment.action", comments::remove);
        WatchScreens watches = new WatchScreens(site, frame, access);
        screen("/users/viewnotifications.action", watches::list);
        save("/users/autowatch.action", watches::autowatch);
        save("/pages/watchpage.action", watches::watch);
        save("/pages/removepagenotification.action", watches::unwatch);
        screen("/download/attachments", new AttachmentDownload(site, access));
    }

    private void mountSpaceLife(Access access) {
        TrashScreen trash = new TrashScreen(site, frame, access);
        screen("/pages/viewtrash.action", trash::list);
        save("/pages/restoretrash.action", trash::restore);
        save("/pages/purgetrash.action", trash::purge);
        SpaceLifeScreen space = new SpaceLifeScreen(site, frame, access);
        change("/spaces/removespace.action", space::remove);
        change("/spaces/archivespace.action", space::archive);
    }

    private void mountRest(Access access, Drafts drafts) {
        CreateDialog dialog = new CreateDialog(site, access, drafts);
        String path = "/rest/create-dialog/1.0";
        screen(path + "/spaces", dialog::spaces);
        screen(path + "/blueprints/web-items", dialog::webItems);
        screen(path + "/space-blueprint/dialog/web-items", dialog::spaceItems);
        save(path + "/space-blueprint/create-space", dialog::createSpace);
        save(path + "/content-blueprint/create-content", dialog::create);
        save(path + "/content-blueprint/create-draft", dialog::draft);
        change("/rest/inlinetasks/1/task", new InlineTasks(site, access));
        screen("/rest/prototype/1/search/user.json", new PeopleSearch(site));
        post("/rest/webResources/1.0/resources", new LaterResources(site));
    }

    private static Endpoint exactly(Endpoint endpoint) {
        return (request, response) -> {
            if (request.getPathInfo() != null) {
                throw new NotShown();
            }
            endpoint.serve(request, response);
        };
    }

    /** Takes only what a form sends, and nothing in read-only mode. What a person types at length is kept elsewhere. */
    private void save(String path, Endpoint endpoint) {
        post(path, unlessReadOnly(endpoint));
    }

    /** Reads by GET, saves by other methods. */
    private void change(String path, Endpoint endpoint) {
        Endpoint saving = unlessReadOnly(endpoint);
        screen(path, (request, response) -> {
            if (request.getMethod().equals("GET")) {
                endpoint.serve(request, response);
            } else {
                saving.serve(request, response);
            }
        });
    }

    private Endpoint unlessReadOnly(Endpoint endpoint) {
        return (request, response) -> {
            if (site.life().mode().isReadOnlyAccessModeEnabled()) {
                notices.readOnly(request, response);
            } else {
                endpoint.serve(request, response);
            }
        };
    }

    private void post(String path, Endpoint endpoint) {
        screen(path, (request, response) -> {
            if (request.getMethod().equals("POST")) {
                endpoint.serve(request, response);
            } else {
                notices.onlyPost(request, response);
            }
        });
    }

    /** For the life of the workbench. */
    private void screen(String path, Endpoint endpoint) {
        router.mount(path, (request, response) -> {
            try {
                endpoint.serve(request, response);
            } catch (NotShown e) {
                notices.notShown(request, response);
            }
        });
    }
}
