/* Generated from openapi.json by npm run openapi. */
export interface paths {
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first; `next` goes into `before` of the next page. */
        get: operations["AuditEntriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEntriesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditVerificationController_get"];
        put?: never;
        /** A worker reads the whole log; `verifiedAt` changes when it has ended. */
        post: operations["AuditVerificationController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first; `next` goes into `before` of the next page. */
        get: operations["AccessLogController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can serve: its database answers and is migrated. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MetricsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A new visitor gets a cookie here, so that the cart made next is theirs. */
        get: operations["SessionController_get"];
        put?: never;
        /** Where the account has a second factor the answer holds a challenge and no session is open yet. */
        post: operations["SessionController_create"];
        delete: operations["SessionController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_secondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The session goes on for another company, under a new token. */
        post: operations["SessionController_switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The scope of the answer is what was granted: all that the client has, or what `scope` asks for of it. */
        post: operations["TokenController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first; the header X-Total-Count says how many there are. */
        get: operations["ApiClientsController_list"];
        put?: never;
        post: operations["ApiClientsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiClientsController_get"];
        put?: never;
        post?: never;
        delete: operations["ApiClientsController_remove"];
        options?: never;
        head?: never;
        /** Suspends, reactivates, narrows or renames; its tokens follow within a second. */
        patch: operations["ApiClientsController_change"];
        trace?: never;
    };
    "/api/v1/api-clients/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret; those before it work for some hours more. */
        post: operations["ApiClientsController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a secret now. */
        delete: operations["ApiClientsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/personal-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first; the header X-Total-Count says how many there are. */
        get: operations["PersonalTokensController_list"];
        put?: never;
        post: operations["PersonalTokensController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/personal-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PersonalTokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scopes that can be of use to the caller's personal token, or to an API client of the caller's. */
        get: operations["OAuthMetadataController_scopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By the domain alone: nobody learns here who has an account. */
        get: operations["FederationController_signInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to the provider. What goes wrong is shown by our own sign-in page. */
        get: operations["FederationController_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers/{id}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the provider sends the browser back to. */
        get: operations["FederationController_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those with a domain that waits first, then the newest; the header X-Total-Count says how many there are. */
        get: operations["IdentityProvidersController_list"];
        put?: never;
        post: operations["IdentityProvidersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityProvidersController_get"];
        put?: never;
        post?: never;
        /** Ends the sessions that it opened; accounts and memberships stay. */
        delete: operations["IdentityProvidersController_remove"];
        options?: never;
        head?: never;
        patch: operations["IdentityProvidersController_change"];
        trace?: never;
    };
    "/api/v1/identity-providers/{id}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It waits until the operator has confirmed it. */
        post: operations["ProviderDomainsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers/{id}/domains/{domainId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The operator has seen that the domain is the company's. */
        post: operations["ProviderDomainsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers/{id}/domains/{domainId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ProviderDomainsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers alike for an address that has an account; its owner gets a mail. */
        post: operations["RegistrationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the link to the signed-in person again; earlier ones no longer work. */
        post: operations["EmailVerificationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-verifications/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmailVerificationsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers alike, and as late, whether the address has an account or not. */
        post: operations["PasswordResetsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all sessions of the account. */
        post: operations["PasswordResetsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AccountController_rename"];
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ends all other sessions. */
        put: operations["AccountController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins: the secret for an authenticator app. Sign-in does not ask for it yet. */
        post: operations["SecondFactorController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code of the app switches the factor on. */
        post: operations["SecondFactorController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactorController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new ones; earlier ones no longer work. */
        post: operations["SecondFactorController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last seen first; the header X-Total-Count says how many there are. */
        get: operations["OwnSessionsController_list"];
        put?: never;
        post?: never;
        /** Ends all but the one that asks. */
        delete: operations["OwnSessionsController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first; the header X-Total-Count says how many there are. */
        get: operations["DemoMailsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoMailsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first; X-Total-Count says how many there are. */
        get: operations["ChangeSetsController_list"];
        put?: never;
        post: operations["ChangeSetsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeSetsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ChangeSetsController_rename"];
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChangeSetsController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What could not be published is a draft again. */
        post: operations["ChangeSetsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, the newest first. */
        get: operations["ChangeSetsController_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the draft changes, entry by entry, against the live catalogue. */
        get: operations["ChangeSetsController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Carts that are concerned, and prices of sample configurations before and after. */
        get: operations["ChangeSetsController_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that publishing it would be judged by. A sound draft counts as checked until it is edited. */
        post: operations["ChangeSetsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeEntriesController_list"];
        put?: never;
        /** A new entry, with an id of its own. */
        post: operations["ChangeEntriesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/entries/{kind}/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeEntriesController_get"];
        /** The entry as it shall be, or null to remove it. */
        put: operations["ChangeEntriesController_put"];
        post?: never;
        /** The draft leaves the entry as it is. */
        delete: operations["ChangeEntriesController_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/entries/{kind}/{entryId}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings the change up to what was published meanwhile. An entry that the draft then leaves alone answers no content. */
        post: operations["ChangeEntriesController_rebase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks the draft and has it published at once; its state is `publishing` until a worker has done it. */
        post: operations["PublishingController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks the draft now, and has it checked again and published at the moment. */
        post: operations["PublishingController_schedule"];
        /** Takes the draft off the schedule; it is a draft again. */
        delete: operations["PublishingController_unschedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prices a cart by the draft and, beside it, by the catalogue as it is. Nothing is stored. */
        post: operations["ExamplesController_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExamplesController_list"];
        put?: never;
        post: operations["ExamplesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/examples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ExamplesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first. */
        get: operations["PublicationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/publications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicationsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/publications/{number}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it changed, entry by entry. */
        get: operations["PublicationsController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/publications/{number}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has every entry restored as it was before, by another publication. Refused when entries were changed since. */
        post: operations["PublicationsController_rollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order of their names. */
        get: operations["EntriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries/{kind}/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was when a publication had just been made. */
        get: operations["EntriesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries/{kind}/{entryId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The publications that changed it, the newest first. */
        get: operations["EntriesController_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The body is the file: CSV as text/csv, CSV or JSON as application/octet-stream; at most 32 MiB. */
        post: operations["FilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilesController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order of the file. */
        get: operations["ImportsController_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a job that has not ended; nothing of it is kept. */
        post: operations["ImportsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/geographicAddress/{geographicAddressId}/geographicSubAddress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units in their order; 206 when a page was asked for and there are more. Any attribute filters. */
        get: operations["GeographicSubAddressController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/geographicAddress/{geographicAddressId}/geographicSubAddress/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GeographicSubAddressController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/address-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** At most eight places for what has been typed so far. */
        get: operations["AvailabilityController_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What can be delivered at a place. The answer is kept under qualificationId until it expires. */
        post: operations["AvailabilityController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offerings that fit, a page at a time, with the counts of each filter. Nobody has to be signed in. */
        get: operations["BrowsingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offering by its id or code, with its choices and its price for each term. */
        get: operations["BrowsingController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to four offerings side by side: comparable facts and prices as rows, differences marked. */
        get: operations["BrowsingController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of categories, each with how many offerings on sale it has. */
        get: operations["BrowsingController_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/offerings/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labels of an offering, by its id or code: one for each plan and term; none when it is not Internet access. */
        get: operations["LabelsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/broadband-labels.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The machine-readable file: labels of every plan that is sold, as CSV with a header line. */
        get: operations["LabelsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a choice costs the caller: every charge, taxes where the place is known, and totals. Keeps nothing. */
        post: operations["PricesController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's open cart; 204 when there is none. */
        get: operations["CartController_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CartController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CartController_remove"];
        options?: never;
        head?: never;
        patch: operations["CartController_change"];
        trace?: never;
    };
    "/api/v1/carts/{id}/fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what a warning of the cart proposes. */
        post: operations["CartController_fix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/order-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the order needs to know, and what is missing yet. */
        get: operations["CheckoutController_orderEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["CheckoutController_answer"];
        trace?: never;
    };
    "/api/v1/carts/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose yes this cart would need; nothing is asked of anybody yet. */
        get: operations["CheckoutController_needed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the order, exactly once for an Idempotency-Key; 202 when others have to say yes first. */
        post: operations["CheckoutController_checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/confirmation-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest request; 204 when nobody asked. */
        get: operations["ConfirmationController_last"];
        put?: never;
        /** Mails the customer's buyers; the same note within ten minutes is the same request. */
        post: operations["ConfirmationController_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What staff did in this cart, newest first. */
        get: operations["ConfirmationController_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By code; the header X-Total-Count says how many there are. */
        get: operations["RulesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges a made-up selection; says of each rule how it came to its verdict. Writes nothing. */
        post: operations["RulesController_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first, what waits for the caller oldest first; the header X-Total-Count says how many there are. */
        get: operations["ApprovalsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApprovalsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The last yes places the order. */
        post: operations["ApprovalsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By who asked; the cart is open again. */
        post: operations["ApprovalsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SpendingController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spending/limits/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SpendingController_limit"];
        post?: never;
        /** The person may order without asking again. */
        delete: operations["SpendingController_unlimit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spending/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes the place of the whole chain; orders that wait keep theirs. */
        put: operations["SpendingController_rules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name; the header X-Total-Count says how many there are. */
        get: operations["CompanyPeopleController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Roles, or whether the person belongs here at all. */
        patch: operations["CompanyPeopleController_change"];
        trace?: never;
    };
    "/api/v1/company/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open ones, the newest first. */
        get: operations["CompanyPeopleController_invitations"];
        put?: never;
        post: operations["CompanyPeopleController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Again, with a new link for another seven days. */
        post: operations["CompanyPeopleController_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CompanyPeopleController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name; the header X-Total-Count says how many there are. */
        get: operations["StaffPeopleController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Roles, or whether the person belongs here at all. */
        patch: operations["StaffPeopleController_change"];
        trace?: never;
    };
    "/api/v1/staff/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open ones, the newest first. */
        get: operations["StaffPeopleController_invitations"];
        put?: never;
        post: operations["StaffPeopleController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Again, with a new link for another seven days. */
        post: operations["StaffPeopleController_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["StaffPeopleController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation-acceptances/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the invitation is about. */
        post: operations["InvitationAcceptanceController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As the person who is signed in, or as a new one, who is signed in then. */
        post: operations["InvitationAcceptanceController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/beneath": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** However deep, by name; the header X-Total-Count says how many there are. */
        get: operations["CompaniesController_list"];
        put?: never;
        /** Directly beneath; its administrator gets an invitation. */
        post: operations["CompaniesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name; the header X-Total-Count says how many there are. */
        get: operations["CustomerBookController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerBookController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A deactivated customer orders nothing; its people still read what was. */
        put: operations["CustomerBookController_setActive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerBookController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The operator gives every role, that of a reseller too. */
        patch: operations["CustomerBookController_changePerson"];
        trace?: never;
    };
    "/api/v1/customers/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomerBookController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this session has under way, newest first. */
        get: operations["ActingController_list"];
        put?: never;
        post: operations["ActingController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acting/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ActingController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acted for the customer, when, why, and what they did; newest first. */
        get: operations["AgentAccessController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-access/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgentAccessController_consent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** A no ends at once what agents have under way. */
        patch: operations["AgentAccessController_change"];
        trace?: never;
    };
    "/api/v1/demonstrations/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be tried out at this shop. */
        get: operations["DemonstrationsController_scenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this browser has begun, the newest first. */
        get: operations["DemonstrationsController_list"];
        put?: never;
        /** Begins a demonstration, or goes on with the one of this scenario that this browser left. */
        post: operations["DemonstrationsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemonstrationsController_get"];
        put?: never;
        post?: never;
        /** Ends it, and removes what came of it. */
        delete: operations["DemonstrationsController_end"];
        options?: never;
        head?: never;
        /** Who drives looks at a page. */
        patch: operations["DemonstrationsController_look"];
        trace?: never;
    };
    "/api/v1/demonstrations/{id}/steps/{step}/play": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "Show me": does this step for the visitor, and those before it. */
        post: operations["DemonstrationsController_play"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstrations/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throws everything away and begins anew. */
        post: operations["DemonstrationsController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstrations/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The token is shown once. */
        post: operations["DemonstrationSeatsController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstrations/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the seat of a link. */
        post: operations["DemonstrationSeatsController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first; the header X-Total-Count says how many there are. */
        get: operations["OrdersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrdersController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first; X-Total-Count says how many there are. */
        get: operations["NeedsController_list"];
        put?: never;
        post: operations["NeedsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedsController_get"];
        put?: never;
        post?: never;
        delete: operations["NeedsController_remove"];
        options?: never;
        head?: never;
        patch: operations["NeedsController_rename"];
        trace?: never;
    };
    "/api/v1/needs/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Writes single answers; what others answer meanwhile stays. */
        patch: operations["NeedsController_answer"];
        trace?: never;
    };
    "/api/v1/needs/{id}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedsController_addSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["NeedsController_removeSite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits it to the consultants, takes it, gives it back, closes it. */
        post: operations["NeedsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranked offers with why and why not, and what they come to. */
        get: operations["NeedsProposalController_proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the proposal into the cart. The same again changes nothing. */
        post: operations["NeedsProposalController_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedsProposalController_shares"];
        put?: never;
        post: operations["NeedsProposalController_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["NeedsProposalController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers an inquiry and keeps it; once for an Idempotency-Key. Asked again, it says what has changed. */
        post: operations["InquiriesController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inquiry as it was answered; its actions are judged anew for who reads it. */
        get: operations["InquiriesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inquiries/{id}/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts what was asked about into a cart, which keeps the correlation id. The same again changes nothing. */
        post: operations["InquiriesController_cart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first; the header X-Total-Count says how many there are. */
        get: operations["DeskController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/orders/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All of them or none. */
        post: operations["AssignmentsController_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/orders/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsController_one"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name; the header X-Total-Count says how many there are. */
        get: operations["AgentsController_list"];
        put?: never;
        /** Makes an agent of a member of staff. */
        post: operations["AgentsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/staff-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active staff who are no agents yet, by name. */
        get: operations["AgentsController_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgentsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AgentsController_change"];
        trace?: never;
    };
    "/api/v1/workforce/agents/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The longest held first. */
        get: operations["AgentsController_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/agents/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes work and sign-in away; open orders go to the cover in the same commit. */
        post: operations["AgentsController_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/agents/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives work and sign-in back. */
        post: operations["AgentsController_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/agents/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives all open orders of this agent to another. */
        post: operations["AgentsController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/holiday-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name; the header X-Total-Count says how many there are. */
        get: operations["HolidaysController_list"];
        put?: never;
        post: operations["HolidaysController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/holiday-calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HolidaysController_get"];
        put?: never;
        post?: never;
        delete: operations["HolidaysController_remove"];
        options?: never;
        head?: never;
        patch: operations["HolidaysController_change"];
        trace?: never;
    };
    "/api/v1/workforce/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Latest start first; the header X-Total-Count says how many there are. */
        get: operations["LeaveController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/agents/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for leave of somebody else; another supervisor decides when it is one's own. */
        post: operations["LeaveController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/leave/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeaveController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own profile, leave and possible covers. */
        get: operations["LeaveController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/me/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeaveController_requestOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/me/leave/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeaveController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name; the header X-Total-Count says how many there are. */
        get: operations["TeamsController_list"];
        put?: never;
        post: operations["TeamsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workforce/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamsController_get"];
        put?: never;
        post?: never;
        delete: operations["TeamsController_remove"];
        options?: never;
        head?: never;
        patch: operations["TeamsController_change"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/partyAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find PartyAccount resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listPartyAccount"];
        put?: never;
        /** Create a PartyAccount */
        post: operations["createPartyAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/partyAccount/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a PartyAccount */
        get: operations["getPartyAccount"];
        put?: never;
        post?: never;
        /** Delete a PartyAccount */
        delete: operations["deletePartyAccount"];
        options?: never;
        head?: never;
        /** Change a PartyAccount */
        patch: operations["patchPartyAccount"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billingAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find BillingAccount resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listBillingAccount"];
        put?: never;
        /** Create a BillingAccount */
        post: operations["createBillingAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billingAccount/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a BillingAccount */
        get: operations["getBillingAccount"];
        put?: never;
        post?: never;
        /** Delete a BillingAccount */
        delete: operations["deleteBillingAccount"];
        options?: never;
        head?: never;
        /** Change a BillingAccount */
        patch: operations["patchBillingAccount"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/settlementAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find SettlementAccount resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listSettlementAccount"];
        put?: never;
        /** Create a SettlementAccount */
        post: operations["createSettlementAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/settlementAccount/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a SettlementAccount */
        get: operations["getSettlementAccount"];
        put?: never;
        post?: never;
        /** Delete a SettlementAccount */
        delete: operations["deleteSettlementAccount"];
        options?: never;
        head?: never;
        /** Change a SettlementAccount */
        patch: operations["patchSettlementAccount"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/financialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find FinancialAccount resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listFinancialAccount"];
        put?: never;
        /** Create a FinancialAccount */
        post: operations["createFinancialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/financialAccount/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a FinancialAccount */
        get: operations["getFinancialAccount"];
        put?: never;
        post?: never;
        /** Delete a FinancialAccount */
        delete: operations["deleteFinancialAccount"];
        options?: never;
        head?: never;
        /** Change a FinancialAccount */
        patch: operations["patchFinancialAccount"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billFormat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find BillFormat resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listBillFormat"];
        put?: never;
        /** Create a BillFormat */
        post: operations["createBillFormat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billFormat/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a BillFormat */
        get: operations["getBillFormat"];
        put?: never;
        post?: never;
        /** Delete a BillFormat */
        delete: operations["deleteBillFormat"];
        options?: never;
        head?: never;
        /** Change a BillFormat */
        patch: operations["patchBillFormat"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billPresentationMedia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find BillPresentationMedia resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listBillPresentationMedia"];
        put?: never;
        /** Create a BillPresentationMedia */
        post: operations["createBillPresentationMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billPresentationMedia/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a BillPresentationMedia */
        get: operations["getBillPresentationMedia"];
        put?: never;
        post?: never;
        /** Delete a BillPresentationMedia */
        delete: operations["deleteBillPresentationMedia"];
        options?: never;
        head?: never;
        /** Change a BillPresentationMedia */
        patch: operations["patchBillPresentationMedia"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billingCycleSpecification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find BillingCycleSpecification resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listBillingCycleSpecification"];
        put?: never;
        /** Create a BillingCycleSpecification */
        post: operations["createBillingCycleSpecification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/billingCycleSpecification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a BillingCycleSpecification */
        get: operations["getBillingCycleSpecification"];
        put?: never;
        post?: never;
        /** Delete a BillingCycleSpecification */
        delete: operations["deleteBillingCycleSpecification"];
        options?: never;
        head?: never;
        /** Change a BillingCycleSpecification */
        patch: operations["patchBillingCycleSpecification"];
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listAccountManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createAccountManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/accountManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getAccountManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteAccountManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/customerManagement/v4/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Customer resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listCustomer"];
        put?: never;
        /** Create a Customer */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/customerManagement/v4/customer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Customer */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /** Delete a Customer */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /** Change a Customer */
        patch: operations["patchCustomer"];
        trace?: never;
    };
    "/tmf-api/customerManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listCustomerManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createCustomerManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/customerManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getCustomerManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteCustomerManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/geographicAddress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find GeographicAddress resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listGeographicAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/geographicAddress/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a GeographicAddress */
        get: operations["getGeographicAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/geographicAddressValidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find GeographicAddressValidation resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listGeographicAddressValidation"];
        put?: never;
        /** Create a GeographicAddressValidation */
        post: operations["createGeographicAddressValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/geographicAddressValidation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a GeographicAddressValidation */
        get: operations["getGeographicAddressValidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a GeographicAddressValidation */
        patch: operations["patchGeographicAddressValidation"];
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listGeographicAddressManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createGeographicAddressManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/geographicAddressManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getGeographicAddressManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteGeographicAddressManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/party/v4/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Individual resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listIndividual"];
        put?: never;
        /** Create a Individual */
        post: operations["createIndividual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/party/v4/individual/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Individual */
        get: operations["getIndividual"];
        put?: never;
        post?: never;
        /** Delete a Individual */
        delete: operations["deleteIndividual"];
        options?: never;
        head?: never;
        /** Change a Individual */
        patch: operations["patchIndividual"];
        trace?: never;
    };
    "/tmf-api/party/v4/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Organization resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listOrganization"];
        put?: never;
        /** Create a Organization */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/party/v4/organization/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /** Delete a Organization */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /** Change a Organization */
        patch: operations["patchOrganization"];
        trace?: never;
    };
    "/tmf-api/party/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listPartySubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createPartySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/party/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getPartySubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deletePartySubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/partyRoleManagement/v4/partyRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find PartyRole resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listPartyRole"];
        put?: never;
        /** Create a PartyRole */
        post: operations["createPartyRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/partyRoleManagement/v4/partyRole/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a PartyRole */
        get: operations["getPartyRole"];
        put?: never;
        post?: never;
        /** Delete a PartyRole */
        delete: operations["deletePartyRole"];
        options?: never;
        head?: never;
        /** Change a PartyRole */
        patch: operations["patchPartyRole"];
        trace?: never;
    };
    "/tmf-api/partyRoleManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listPartyRoleManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createPartyRoleManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/partyRoleManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getPartyRoleManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deletePartyRoleManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/priceBook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find PriceBook resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listPriceBook"];
        put?: never;
        /** Create a PriceBook */
        post: operations["createPriceBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/priceBook/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a PriceBook */
        get: operations["getPriceBook"];
        put?: never;
        post?: never;
        /** Delete a PriceBook */
        delete: operations["deletePriceBook"];
        options?: never;
        head?: never;
        /** Change a PriceBook */
        patch: operations["patchPriceBook"];
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Catalog resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listCatalog"];
        put?: never;
        /** Create a Catalog */
        post: operations["createCatalog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/catalog/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Catalog */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        /** Delete a Catalog */
        delete: operations["deleteCatalog"];
        options?: never;
        head?: never;
        /** Change a Catalog */
        patch: operations["patchCatalog"];
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Category resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listCategory"];
        put?: never;
        /** Create a Category */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/category/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Category */
        get: operations["getCategory"];
        put?: never;
        post?: never;
        /** Delete a Category */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /** Change a Category */
        patch: operations["patchCategory"];
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/productSpecification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find ProductSpecification resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listProductSpecification"];
        put?: never;
        /** Create a ProductSpecification */
        post: operations["createProductSpecification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/productSpecification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ProductSpecification */
        get: operations["getProductSpecification"];
        put?: never;
        post?: never;
        /** Delete a ProductSpecification */
        delete: operations["deleteProductSpecification"];
        options?: never;
        head?: never;
        /** Change a ProductSpecification */
        patch: operations["patchProductSpecification"];
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/productOffering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find ProductOffering resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listProductOffering"];
        put?: never;
        /** Create a ProductOffering */
        post: operations["createProductOffering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/productOffering/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ProductOffering */
        get: operations["getProductOffering"];
        put?: never;
        post?: never;
        /** Delete a ProductOffering */
        delete: operations["deleteProductOffering"];
        options?: never;
        head?: never;
        /** Change a ProductOffering */
        patch: operations["patchProductOffering"];
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/productOfferingPrice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find ProductOfferingPrice resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listProductOfferingPrice"];
        put?: never;
        /** Create a ProductOfferingPrice */
        post: operations["createProductOfferingPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/productOfferingPrice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ProductOfferingPrice */
        get: operations["getProductOfferingPrice"];
        put?: never;
        post?: never;
        /** Delete a ProductOfferingPrice */
        delete: operations["deleteProductOfferingPrice"];
        options?: never;
        head?: never;
        /** Change a ProductOfferingPrice */
        patch: operations["patchProductOfferingPrice"];
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/importJob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find ImportJob resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listImportJob"];
        put?: never;
        /** Create a ImportJob */
        post: operations["createImportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/importJob/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ImportJob */
        get: operations["getImportJob"];
        put?: never;
        post?: never;
        /** Delete a ImportJob */
        delete: operations["deleteImportJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/exportJob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find ExportJob resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listExportJob"];
        put?: never;
        /** Create a ExportJob */
        post: operations["createExportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/exportJob/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ExportJob */
        get: operations["getExportJob"];
        put?: never;
        post?: never;
        /** Delete a ExportJob */
        delete: operations["deleteExportJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Rule resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listRule"];
        put?: never;
        /** Create a Rule */
        post: operations["createRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/rule/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Rule */
        get: operations["getRule"];
        put?: never;
        post?: never;
        /** Delete a Rule */
        delete: operations["deleteRule"];
        options?: never;
        head?: never;
        /** Change a Rule */
        patch: operations["patchRule"];
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listProductCatalogManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createProductCatalogManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productCatalogManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getProductCatalogManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteProductCatalogManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/promotionManagement/v4/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Promotion resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listPromotion"];
        put?: never;
        /** Create a Promotion */
        post: operations["createPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/promotionManagement/v4/promotion/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Promotion */
        get: operations["getPromotion"];
        put?: never;
        post?: never;
        /** Delete a Promotion */
        delete: operations["deletePromotion"];
        options?: never;
        head?: never;
        /** Change a Promotion */
        patch: operations["patchPromotion"];
        trace?: never;
    };
    "/tmf-api/promotionManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listPromotionManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createPromotionManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/promotionManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getPromotionManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deletePromotionManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productInventory/v4/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Product resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listProduct"];
        put?: never;
        /** Create a Product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productInventory/v4/product/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Product */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /** Delete a Product */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /** Change a Product */
        patch: operations["patchProduct"];
        trace?: never;
    };
    "/tmf-api/productInventory/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listProductInventorySubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createProductInventorySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productInventory/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getProductInventorySubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteProductInventorySubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productOrderingManagement/v4/productOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find ProductOrder resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listProductOrder"];
        put?: never;
        /** Create a ProductOrder */
        post: operations["createProductOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productOrderingManagement/v4/productOrder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ProductOrder */
        get: operations["getProductOrder"];
        put?: never;
        post?: never;
        /** Delete a ProductOrder */
        delete: operations["deleteProductOrder"];
        options?: never;
        head?: never;
        /** Change a ProductOrder */
        patch: operations["patchProductOrder"];
        trace?: never;
    };
    "/tmf-api/productOrderingManagement/v4/cancelProductOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find CancelProductOrder resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listCancelProductOrder"];
        put?: never;
        /** Create a CancelProductOrder */
        post: operations["createCancelProductOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productOrderingManagement/v4/cancelProductOrder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a CancelProductOrder */
        get: operations["getCancelProductOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productOrderingManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listProductOrderingManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createProductOrderingManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/productOrderingManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getProductOrderingManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteProductOrderingManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/rolesAndPermissionsManagement/v4/userRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find UserRole resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listUserRole"];
        put?: never;
        /** Create a UserRole */
        post: operations["createUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/rolesAndPermissionsManagement/v4/userRole/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a UserRole */
        get: operations["getUserRole"];
        put?: never;
        post?: never;
        /** Delete a UserRole */
        delete: operations["deleteUserRole"];
        options?: never;
        head?: never;
        /** Change a UserRole */
        patch: operations["patchUserRole"];
        trace?: never;
    };
    "/tmf-api/rolesAndPermissionsManagement/v4/permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Permission resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listPermission"];
        put?: never;
        /** Create a Permission */
        post: operations["createPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/rolesAndPermissionsManagement/v4/permission/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Permission */
        get: operations["getPermission"];
        put?: never;
        post?: never;
        /** Delete a Permission */
        delete: operations["deletePermission"];
        options?: never;
        head?: never;
        /** Change a Permission */
        patch: operations["patchPermission"];
        trace?: never;
    };
    "/tmf-api/rolesAndPermissionsManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listRolesAndPermissionsManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createRolesAndPermissionsManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/rolesAndPermissionsManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getRolesAndPermissionsManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteRolesAndPermissionsManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/recommendationManagement/v4/queryProductRecommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find QueryProductRecommendation resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listQueryProductRecommendation"];
        put?: never;
        /** Create a QueryProductRecommendation */
        post: operations["createQueryProductRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/recommendationManagement/v4/queryProductRecommendation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a QueryProductRecommendation */
        get: operations["getQueryProductRecommendation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/recommendationManagement/v4/questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find Questionnaire resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listQuestionnaire"];
        put?: never;
        /** Create a Questionnaire */
        post: operations["createQuestionnaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/recommendationManagement/v4/questionnaire/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a Questionnaire */
        get: operations["getQuestionnaire"];
        put?: never;
        post?: never;
        /** Delete a Questionnaire */
        delete: operations["deleteQuestionnaire"];
        options?: never;
        head?: never;
        /** Change a Questionnaire */
        patch: operations["patchQuestionnaire"];
        trace?: never;
    };
    "/tmf-api/recommendationManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listRecommendationManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createRecommendationManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/recommendationManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getRecommendationManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteRecommendationManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/shoppingCart/v4/shoppingCart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find ShoppingCart resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listShoppingCart"];
        put?: never;
        /** Create a ShoppingCart */
        post: operations["createShoppingCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/shoppingCart/v4/shoppingCart/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a ShoppingCart */
        get: operations["getShoppingCart"];
        put?: never;
        post?: never;
        /** Delete a ShoppingCart */
        delete: operations["deleteShoppingCart"];
        options?: never;
        head?: never;
        /** Change a ShoppingCart */
        patch: operations["patchShoppingCart"];
        trace?: never;
    };
    "/tmf-api/shoppingCart/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listShoppingCartSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createShoppingCartSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/shoppingCart/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getShoppingCartSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteShoppingCartSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/checkServiceQualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find CheckServiceQualification resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listCheckServiceQualification"];
        put?: never;
        /** Create a CheckServiceQualification */
        post: operations["createCheckServiceQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/checkServiceQualification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a CheckServiceQualification */
        get: operations["getCheckServiceQualification"];
        put?: never;
        post?: never;
        /** Delete a CheckServiceQualification */
        delete: operations["deleteCheckServiceQualification"];
        options?: never;
        head?: never;
        /** Change a CheckServiceQualification */
        patch: operations["patchCheckServiceQualification"];
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/queryServiceQualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find QueryServiceQualification resources
         * @description Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.
         */
        get: operations["listQueryServiceQualification"];
        put?: never;
        /** Create a QueryServiceQualification */
        post: operations["createQueryServiceQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/queryServiceQualification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a QueryServiceQualification */
        get: operations["getQueryServiceQualification"];
        put?: never;
        post?: never;
        /** Delete a QueryServiceQualification */
        delete: operations["deleteQueryServiceQualification"];
        options?: never;
        head?: never;
        /** Change a QueryServiceQualification */
        patch: operations["patchQueryServiceQualification"];
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["listServiceQualificationManagementSubscription"];
        put?: never;
        /** Subscribe to events */
        post: operations["createServiceQualificationManagementSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/serviceQualificationManagement/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["getServiceQualificationManagementSubscription"];
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteServiceQualificationManagementSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditActorDto: {
            id: string;
            kind: string;
            name: string;
        };
        AuditActingDto: {
            id: string;
            reason: string | null;
        };
        AuditCustomerDto: {
            id: string;
            name: string | null;
        };
        AuditEntryDto: {
            details: {
                [key: string]: unknown;
            };
            id: string;
            at: string;
            actor: components["schemas"]["AuditActorDto"];
            acting: components["schemas"]["AuditActingDto"] | null;
            operation: string;
            subjectType: string;
            subjectId: string | null;
            customer: components["schemas"]["AuditCustomerDto"] | null;
            /** @description `done` or `refused`. */
            outcome: string;
            correlationId: string | null;
            address: string | null;
            /** @description Place in the chain; null while the entry waits to be linked. */
            position: number | null;
        };
        AuditEntryPageDto: {
            entries: components["schemas"]["AuditEntryDto"][];
            /** @description `before` of the next page; null at the end. */
            next: string | null;
        };
        AuditChainDto: {
            /** @description 0 while there is no entry. */
            position: number;
            hash: string | null;
            verifiedPosition: number | null;
            verifiedAt: string | null;
            faultCount: number | null;
            firstFault: string | null;
        };
        AccessLogEntryDto: {
            id: string;
            at: string;
            /** @description Name of the member of staff. */
            who: string;
            /** @description `looked` or `changed`. */
            what: string;
            subjectType: string;
            subjectId: string | null;
            /** @description How many such things were shown at once. */
            count: number;
            /** @description The reason that was stated for acting on the customer's behalf; null when nobody acted. */
            reason: string | null;
        };
        AccessLogPageDto: {
            entries: components["schemas"]["AccessLogEntryDto"][];
            next: string | null;
        };
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        MembershipDto: {
            roles: string[];
            id: string;
            /** @description Null for the operator itself. */
            customerId: string | null;
            customerName: string | null;
            /** @description Whether this session acts in it. */
            current: boolean;
        };
        SessionUserDto: {
            /** @description What the person is at the customer, or at the operator: buyer, approver, agent, ... */
            roles: string[];
            id: string;
            name: string;
            email: string;
            /** @description customer or staff. */
            kind: string;
            /** @description For whom the person acts at present, one of the memberships. */
            membershipId: string;
            /** @description The customer that the person acts for; null for the operator's staff. */
            customerId: string | null;
            customerName: string | null;
            /** @description Whether the customer is an organization; false for a private person and for the operator. */
            isCompany: boolean;
            /** @description Where the person acts in a company beneath their own: their own company. */
            actingFrom: string | null;
            /** @description Whether the person has shown that the e-mail address is theirs. */
            emailVerified: boolean;
            /** @description Whether a second factor was asked for when this session was opened. */
            secondFactor: boolean;
        };
        SecondFactorNeededDto: {
            required: boolean;
            /** @description For POST /api/v1/session/second-factor; good for five minutes. */
            challenge: string;
        };
        SessionActingDto: {
            /** @description What the header X-Acting-For holds. */
            id: string;
            customerId: string;
            customerName: string;
            reason: string;
            startedAt: string;
            expiresAt: string;
        };
        SessionDemonstrationDto: {
            /** @description What the header X-Demonstration holds. */
            id: string;
            /** @description driver or watcher. */
            part: string;
        };
        DemoAccountDto: {
            roles: string[];
            email: string;
            /** @description customer or staff. */
            kind: string;
            name: string;
            /** @description Where; null for a consumer, who is the customer, and for staff. */
            company: string | null;
        };
        DemoSignInsDto: {
            accounts: components["schemas"]["DemoAccountDto"][];
            password: string;
        };
        SessionDto: {
            /** @description What the caller may do: operations of the access matrix, such as `shoppingCart:checkout`. */
            operations: string[];
            /** @description For whom the person may act; empty while nobody is signed in. */
            memberships: components["schemas"]["MembershipDto"][];
            user: components["schemas"]["SessionUserDto"] | null;
            /** @description Only in the answer to a password that is right and not enough. */
            secondFactor?: components["schemas"]["SecondFactorNeededDto"];
            /** @description True while nobody is signed in. */
            visitor: boolean;
            /** @description For whom this member of staff acts; only with the header X-Acting-For. */
            acting?: components["schemas"]["SessionActingDto"];
            /** @description Only with the header X-Demonstration: nothing of it is real. */
            demonstration?: components["schemas"]["SessionDemonstrationDto"];
            /** @description Who may sign in; only in demo mode. */
            demo?: components["schemas"]["DemoSignInsDto"];
        };
        SecondStepDto: {
            challenge: string;
            /** @description Six digits, from the authenticator app. */
            code?: string;
            /** @description Instead of a code. */
            recoveryCode?: string;
        };
        SwitchDto: {
            membershipId: string;
            /** @description A company beneath that membership's, to act in by right of the company above. */
            customerId?: string;
        };
        TokenRequestDto: {
            grant_type: string;
            client_id?: string;
            client_secret?: string;
            /** @description Scopes with spaces between; left out: all that the client has. */
            scope?: string;
        };
        TokenDto: {
            access_token: string;
            token_type: string;
            /** @description Seconds until the token expires. */
            expires_in: number;
            /** @description What was granted. */
            scope: string;
        };
        ApiClientSecretDto: {
            /** @description Null: as long as the client lives. */
            expiresAt: string | null;
            /** @description Exact to a minute; null: never used. */
            lastUsedAt: string | null;
            id: string;
            /** @description The last four characters. */
            hint: string;
            createdAt: string;
        };
        ApiClientDto: {
            description: string | null;
            scopes: string[];
            /** @description Null for the operator's own. */
            customerId: string | null;
            customerName: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description Exact to a minute; null: never used.
             */
            lastUsedAt: string | null;
            secrets: components["schemas"]["ApiClientSecretDto"][];
            id: string;
            /** @description What it sends as client_id. */
            clientId: string;
            name: string;
            /** @description active or suspended. */
            status: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        ApiClientWishDto: {
            name: string;
            /** @description What it is for, and whom to ask. */
            description?: string;
            /** @description OAuth scopes, such as `ordering:read`. */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it ends by itself; left out: never.
             */
            expiresAt?: string;
        };
        ApiClientWithSecretDto: {
            client: components["schemas"]["ApiClientDto"];
            /** @description Shown this once: we keep only its hash. */
            secret: string;
        };
        ApiClientPatchDto: {
            description?: string | null;
            /**
             * Format: date-time
             * @description Null: never.
             */
            expiresAt?: string | null;
            name?: string;
            scopes?: string[];
            /** @enum {string} */
            status?: "active" | "suspended";
            /** @description The version that was read: refused when somebody has changed it since. */
            version?: number;
        };
        SecretRotationDto: {
            /** @description For how many hours the secrets before it still work; left out: 24. */
            overlapHours?: number;
        };
        PersonalTokenDto: {
            scopes: string[];
            /** @description For whom it acts; null for the operator. */
            customerName: string | null;
            /**
             * Format: date-time
             * @description Exact to a minute; null: never used.
             */
            lastUsedAt: string | null;
            id: string;
            name: string;
            /** @description The last four characters. */
            hint: string;
            membershipId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        PersonalTokenWishDto: {
            /** @description What it is for. */
            name: string;
            /** @description OAuth scopes, such as `ordering:read`. */
            scopes: string[];
            /**
             * Format: date-time
             * @description At most a year from now; left out: 90 days.
             */
            expiresAt?: string;
        };
        MadePersonalTokenDto: {
            id: string;
            /** @description Shown this once: we keep only its hash. */
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OAuthScopeDto: {
            name: string;
            description: string;
        };
        SignInProviderDto: {
            id: string;
            name: string;
            /** @description Where the browser goes to sign in by it. */
            startUrl: string;
        };
        SignInOptionsDto: {
            provider: components["schemas"]["SignInProviderDto"] | null;
            /** @description Whether a password will do. */
            password: boolean;
        };
        ProviderDomainDto: {
            confirmedAt: string | null;
            id: string;
            domain: string;
            /** @description pending, or confirmed by the operator. */
            status: string;
            createdAt: string;
        };
        IdentityProviderDto: {
            defaultRoles: string[];
            /** @description Null for the operator's. */
            customerId: string | null;
            customerName: string | null;
            domains: components["schemas"]["ProviderDomainDto"][];
            id: string;
            name: string;
            issuer: string;
            clientId: string;
            hasSecret: boolean;
            /** @description active or suspended. */
            status: string;
            enforced: boolean;
            /** @description What has to be registered at the provider. */
            redirectUri: string;
            /** @description How many people have signed in by it. */
            people: number;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        IdentityProviderWishDto: {
            /** @description What people see on the button: "Continue with ...". */
            name: string;
            /** @description As its discovery document has it, e.g. `https://login.example.com`. */
            issuer: string;
            clientId: string;
            /** @description Left out for a public client. */
            clientSecret?: string;
            /** @description What somebody new gets; never an administrator. */
            defaultRoles?: string[];
        };
        IdentityProviderPatchDto: {
            name?: string;
            issuer?: string;
            clientId?: string;
            /** @description A new one; left out: as it is. */
            clientSecret?: string;
            defaultRoles?: string[];
            /** @description Whether people of its confirmed domains sign in by it only. */
            enforced?: boolean;
            /** @enum {string} */
            status?: "active" | "suspended";
            /** @description The version that was read: refused when somebody has changed it since. */
            version?: number;
        };
        DomainWishDto: {
            /** @description What stands behind the @, e.g. `example.com`. */
            domain: string;
        };
        RegistrationDto: {
            /** @enum {string} */
            kind: "consumer" | "company";
            givenName: string;
            familyName: string;
            /** @description Of a company. */
            companyName?: string;
            /** Format: email */
            email: string;
            phone?: string;
            /** @description At least 15 characters of any kind; not one that everybody takes. */
            password: string;
        };
        AcceptedDto: {
            accepted: boolean;
        };
        LinkTokenDto: {
            token: string;
        };
        VerifiedEmailDto: {
            email: string;
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        NewPasswordDto: {
            token: string;
            password: string;
        };
        SecondFactorDto: {
            /** Format: date-time */
            since: string;
            recoveryCodesLeft: number;
        };
        AccountDto: {
            id: string;
            name: string;
            email: string;
            emailVerified: boolean;
            /** @description False for who signs in by the company's identity provider only. */
            hasPassword: boolean;
            /** @description Whether the password is enough only beside a second factor. */
            passwordShort: boolean;
            /** @description Null while signing in asks for the password alone. */
            secondFactor: components["schemas"]["SecondFactorDto"] | null;
        };
        RenameDto: {
            givenName: string;
            familyName: string;
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        ProvePasswordDto: {
            currentPassword: string;
        };
        QrCodeDto: {
            /** @description Squares along each side, without the quiet zone. */
            size: number;
            /** @description SVG path of the dark squares, one unit each. */
            path: string;
        };
        EnrolmentDto: {
            /** @description For who types it, in base32. */
            secret: string;
            /** @description `otpauth://totp/...` */
            uri: string;
            qr: components["schemas"]["QrCodeDto"];
        };
        ConfirmCodeDto: {
            /** @description Six digits, from the authenticator app. */
            code: string;
        };
        RecoveryCodesDto: {
            recoveryCodes: string[];
        };
        OwnSessionDto: {
            id: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
            /** @description password, totp, recoveryCode, oidc. */
            methods: string[];
            /** @description What the browser calls itself; null when it did not say. */
            userAgent: string | null;
            address: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        EndedSessionsDto: {
            /** @description How many sessions ended. */
            ended: number;
        };
        DemoMailLinkDto: {
            label: string;
            /** @description On this site. */
            path: string;
        };
        DemoMailDto: {
            id: string;
            to: string;
            subject: string;
            /** @description Paragraphs, parted by empty lines. */
            text: string;
            link: components["schemas"]["DemoMailLinkDto"] | null;
            /** Format: date-time */
            createdAt: string;
        };
        ChangeSetDto: {
            id: string;
            name: string;
            description: string | null;
            /** @description draft, checked, scheduled, publishing, published, failed or discarded. */
            state: string;
            /** @description What may be done now: edit, check, schedule, unschedule, start (publish), reopen, discard. */
            actions: string[];
            /** @description studio, import or rollback. */
            origin: string;
            /** @description Number of the publication that it takes back. */
            rollsBack: number | null;
            authorName: string;
            publisherName: string | null;
            /** Format: date-time */
            publishAt: string | null;
            notes: string | null;
            /** @description Why it could not be published. */
            failure: string | null;
            /** @description Number of its publication. */
            publication: number | null;
            entryCount: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        NewChangeSetDto: {
            name: string;
            description?: string;
        };
        ChangeSetPatchDto: {
            name?: string;
            description?: string;
            /** @description For the publication. */
            notes?: string;
        };
        ChangeSetActivityDto: {
            /** Format: date-time */
            at: string;
            actorName: string;
            action: string;
            /** @description A sentence without its subject. */
            words: string;
        };
        DifferenceDto: {
            /** @description Money as {unit, value}; null where there was nothing. */
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Dotted; elements of lists by their name. */
            path: string;
            /** @description The path in words, such as `Prices: Fiber 500: Amount`. */
            label: string;
            /** @description add, change or remove. */
            change: string;
            /** @description money, text, number, boolean, date or other. */
            valueKind: string;
        };
        EntryDifferenceDto: {
            differences: components["schemas"]["DifferenceDto"][];
            kind: string;
            id: string;
            name: string;
            /** @description add, change or remove. */
            operation: string;
        };
        TouchedOfferingDto: {
            id: string;
            name: string;
            /** @description Open carts that hold it. */
            carts: number;
        };
        TriedTotalsDto: {
            currency: string;
            dueToday: string;
            monthly: string;
            regularMonthly: string;
            usage: string;
            overTerm: string;
            individualCase: boolean;
        };
        TriedChargeDto: {
            name: string;
            kind: string;
            amount: string;
        };
        TriedLineResultDto: {
            totals: components["schemas"]["TriedTotalsDto"];
            charges: components["schemas"]["TriedChargeDto"][];
            offeringId: string;
            name: string;
            /** @description Why it has no price. */
            fault: string | null;
        };
        TriedVerdictDto: {
            ruleId: string;
            /** @description error, warning or review. */
            severity: string;
            message: string;
            /** @description Lines that it is about, counted from 1. */
            itemIds: string[];
        };
        TriedResultDto: {
            totals: components["schemas"]["TriedTotalsDto"];
            lines: components["schemas"]["TriedLineResultDto"][];
            /** @description What the rules say of it. */
            verdicts: components["schemas"]["TriedVerdictDto"][];
        };
        SamplePriceDto: {
            /** @description Null: it is not sold now, or would not be. */
            before: components["schemas"]["TriedResultDto"] | null;
            after: components["schemas"]["TriedResultDto"] | null;
            offeringId: string;
            name: string;
            termMonths: number | null;
        };
        EffectDto: {
            offerings: components["schemas"]["TouchedOfferingDto"][];
            samples: components["schemas"]["SamplePriceDto"][];
            /** @description Open carts that hold a touched offering. */
            carts: number;
        };
        FindingDto: {
            code: string;
            /** @description error or warning. */
            severity: string;
            /** @description A kind of the catalogue, or example; empty for the draft as a whole. */
            kind: string;
            id: string;
            name: string;
            /** @description Attribute of the document; empty for the whole. */
            path: string;
            message: string;
            fix: string;
        };
        ConflictDto: {
            /** @description What was changed in the catalogue since. */
            published: components["schemas"]["DifferenceDto"][];
            /** @description What the draft changes. */
            drafted: components["schemas"]["DifferenceDto"][];
            kind: string;
            id: string;
            name: string;
            baseVersion: number | null;
            liveVersion: number | null;
            message: string;
        };
        OtherDraftDto: {
            kind: string;
            resourceId: string;
            operation: string;
            changeSetId: string;
            changeSetName: string;
            state: string;
            changedBy: string;
        };
        ExampleResultDto: {
            id: string;
            name: string;
            /** @description True: it holds for the whole catalogue. */
            everywhere: boolean;
            passed: boolean;
        };
        CheckReportDto: {
            changeSet: components["schemas"]["ChangeSetDto"];
            findings: components["schemas"]["FindingDto"][];
            conflicts: components["schemas"]["ConflictDto"][];
            others: components["schemas"]["OtherDraftDto"][];
            examples: components["schemas"]["ExampleResultDto"][];
            /** @description Nothing stands against publishing it. */
            sound: boolean;
        };
        ChangeDto: {
            /** @description As it shall be; null when it is removed. */
            document: {
                [key: string]: unknown;
            } | null;
            kind: string;
            /** @description The entry's id. */
            id: string;
            name: string;
            /** @description add, change or remove. */
            operation: string;
            baseVersion: number | null;
            changedBy: string;
            version: number;
        };
        NewEntryDto: {
            /** @description Of a new entry. */
            document: {
                [key: string]: unknown;
            };
            kind: string;
        };
        EntryDocumentDto: {
            /** @description As the resource's API takes it; null to remove the entry. */
            document: {
                [key: string]: unknown;
            } | null;
            /** @description The stored version that the document was made from; the present one when left out. */
            baseVersion?: number;
        };
        RebaseDto: {
            /**
             * @description merge: both sides' changes, refused where they clash; mine: the draft's where they clash; live: as it is published.
             * @enum {string}
             */
            way: "merge" | "mine" | "live";
        };
        PublishDto: {
            /** @description For the publication: what customers and colleagues should know. */
            notes?: string;
        };
        ScheduleDto: {
            /** @description For the publication: what customers and colleagues should know. */
            notes?: string;
            /** @description ISO 8601 with a time zone; it lies ahead. */
            publishAt: string;
        };
        TriedLineDto: {
            /** @description Values by the names of the characteristics; the standard ones where nothing is said. */
            characteristics?: {
                [key: string]: string;
            };
            /** @description Code or id of the offering. */
            offering: string;
            quantity?: number;
            termMonths?: number;
            /** @description A name for the place, so that lines can be at the same or at different ones. */
            site?: string;
        };
        TriedSelectionDto: {
            lines: components["schemas"]["TriedLineDto"][];
            /** @enum {string} */
            segment?: "consumer" | "smallBusiness" | "enterprise" | "reseller";
            priceBookIds?: string[];
            /** @description As if it were then; now when left out. */
            at?: string;
            promotionCodes?: string[];
        };
        TrialDto: {
            draft: components["schemas"]["TriedResultDto"];
            live: components["schemas"]["TriedResultDto"];
        };
        ExpectedDto: {
            dueToday?: string;
            monthly?: string;
            overTerm?: string;
            /** @description Rules that must speak, and no others, such as R-REQ-03. */
            verdicts?: string[];
        };
        ExampleDto: {
            request: components["schemas"]["TriedSelectionDto"];
            expected: components["schemas"]["ExpectedDto"];
            id: string;
            /** @description Null: it holds for the whole catalogue. */
            draftId: string | null;
            name: string;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
        };
        NewExampleDto: {
            /**
             * Format: uuid
             * @description Left out: it holds for the whole catalogue, and is run at every publishing.
             */
            draftId?: string;
            name: string;
            request: components["schemas"]["TriedSelectionDto"];
            expected: components["schemas"]["ExpectedDto"];
        };
        PublicationDto: {
            number: number;
            draftId: string;
            name: string;
            notes: string | null;
            /** @description studio, import or rollback. */
            origin: string;
            rollsBack: number | null;
            rolledBackBy: number | null;
            authorName: string;
            publisherName: string;
            entryCount: number;
            /** Format: date-time */
            publishedAt: string;
        };
        RollBackDto: {
            /** @description For the publication: what customers and colleagues should know. */
            notes?: string;
            /** @description Restores entries too that were changed again since; what was done to them is lost. */
            force?: boolean;
        };
        EntryDraftDto: {
            /** @description The draft's id. */
            changeSetId: string;
            changeSetName: string;
            state: string;
            operation: string;
            changedBy: string;
        };
        ListedEntryDto: {
            drafts: components["schemas"]["EntryDraftDto"][];
            kind: string;
            id: string;
            name: string;
            code: string | null;
            lifecycleStatus: string | null;
            /** @description False: it stands in a draft only. */
            published: boolean;
            lastUpdate: string | null;
        };
        StoredEntryDto: {
            /** @description Null: it was not in the catalogue then. */
            document: {
                [key: string]: unknown;
            } | null;
            kind: string;
            id: string;
            name: string;
            /** @description Of the stored document, for a draft that is made from it; null for what it was at a publication. */
            version: number | null;
        };
        HistoryStepDto: {
            differences: components["schemas"]["DifferenceDto"][];
            publication: number;
            publicationName: string;
            notes: string | null;
            publisherName: string;
            /** Format: date-time */
            publishedAt: string;
            operation: string;
            /** @description Before this publication the entry was changed past the drafts, through the API. */
            changedDirectlyBefore: boolean;
        };
        CatalogueFileDto: {
            id: string;
            name: string;
            contentType: string;
            sizeBytes: number;
            /** @description Where it is fetched, and what an import job names. */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        RowFaultDto: {
            /** @description Of the file, the heading being row 1; of JSON the entry's place. */
            row: number;
            column: string | null;
            resourceId: string | null;
            message: string;
            fix: string;
        };
        CancelledImportDto: {
            id: string;
            status: string;
            errorLog: string | null;
        };
        AddressSuggestionDto: {
            /** @description To be sent back as addressId. */
            id: string;
            text: string;
            /** @description exact, wireCentre or zip. */
            kind: string;
        };
        AvailabilityRequestDto: {
            addressId?: string;
            text?: string;
            /** @description WGS84 degrees; with longitude. */
            latitude?: number;
            longitude?: number;
            /** @description First six digits of a telephone number there. */
            npaNxx?: string;
            offeringIds?: string[];
        };
        PlaceCandidateDto: {
            id: string;
            text: string;
        };
        AvailabilityPlaceDto: {
            /** @description Null where the exact address is not in our records. */
            id: string | null;
            text: string;
            /** @description Which layer of the data spoke: location, wireCentre, zip or ask. */
            layer: string;
            /** @description high, medium, low or none. */
            confidence: string;
            /** @description Age of the data, date-time; null when nothing is known. */
            asOf: string | null;
            source: string | null;
            locationId: string | null;
            /** @description IANA zone in which earliestDate is a date. */
            timeZone: string;
            didYouMean: components["schemas"]["PlaceCandidateDto"][];
        };
        OfferingAvailabilityDto: {
            offeringId: string;
            code: string;
            name: string;
            /** @description voice, data, mobile, service. */
            offeringClass: string[];
            /** @description available, construction, unavailable or unknown. */
            result: string;
            technology?: string;
            downMbps?: number;
            upMbps?: number;
            intervalBusinessDays?: number;
            /** @description Calendar date at the place. */
            earliestDate?: string;
            /** @description Sentence for the customer; always there unless the answer is a plain yes. */
            reason?: string;
            reasonCode?: string;
            confidence: string;
        };
        AvailabilityDto: {
            place: components["schemas"]["AvailabilityPlaceDto"];
            offerings: components["schemas"]["OfferingAvailabilityDto"][];
            alternatives: components["schemas"]["OfferingAvailabilityDto"][];
            /** @description Id of the TMF645 checkServiceQualification. */
            qualificationId: string;
            expiresAt: string;
        };
        CatalogueReferenceDto: {
            id: string;
            name: string;
        };
        OfferingReferenceDto: {
            id: string;
            /**
             * @description Of the price list.
             * @example D-DIA
             */
            code: string;
            name: string;
        };
        OfferReasonDto: {
            /** @description notSoldYet, grandfathered, withdrawn, bundleOnly, notForYou, termNotOffered, currencyNotOffered, notReached ... */
            code: string;
            message: string;
            /** @description What to do about it. */
            fix: string;
        };
        OfferMoneyDto: {
            /**
             * @description Decimal text with the minor digits of the currency.
             * @example 95.00
             */
            amount: string;
            /**
             * @description ISO 4217.
             * @example USD
             */
            currency: string;
        };
        OfferChargeDto: {
            priceId: string;
            name: string;
            /** @description recurring (each month), oneTime or usage. */
            kind: string;
            /** @description charge, discount or fee (passed through, and named as such). */
            role: string;
            /** @description What is charged at first: once, each month, or for a unit of use. */
            amount: components["schemas"]["OfferMoneyDto"];
            /** @description Without introductory prices, waivers and promotions. */
            regularAmount: components["schemas"]["OfferMoneyDto"];
            /** @description Months after which regularAmount holds; 0 when it does from the first day. */
            introductoryMonths: number;
            /** @description Waived with this term. */
            waived: boolean;
            /** @description Priced by a person: the amounts are 0 and in no total. */
            individualCase: boolean;
            /** @description Of a usage charge: the unit. */
            unitOfMeasure?: string;
            /** @description Why it is not the regular amount: waiver, introductory price, bundle, promotion. */
            alterations: string[];
        };
        OfferPriceDto: {
            /** @description True: other terms or choices cost more; show the word "from". */
            isFrom: boolean;
            /**
             * @description A sentence to show as it is.
             * @example From $95.00 a month, $150.00 once with a term of 24 months
             */
            words: string;
            /** @description Of this price; null: month to month. */
            termMonths: number | null;
            /** @description Due when ordering. */
            dueToday: components["schemas"]["OfferMoneyDto"];
            /** @description Each month at first. */
            monthly: components["schemas"]["OfferMoneyDto"];
            /** @description Each month once introductory prices have ended. */
            regularMonthly: components["schemas"]["OfferMoneyDto"];
            /** @description Estimate of use each month. */
            usage: components["schemas"]["OfferMoneyDto"];
            /** @description All of it over the term (one month when there is none). */
            overTerm: components["schemas"]["OfferMoneyDto"];
            /** @description Something is priced by a person and in no sum. */
            individualCase: boolean;
            /** @description The caller's own price book that the price is from; null: the public price list. */
            priceBook: components["schemas"]["CatalogueReferenceDto"] | null;
            /** @description Names of promotions that lower it. */
            promotions: string[];
            /** @description The choices that this price is for, by the name of the characteristic. */
            characteristics: {
                [key: string]: string;
            };
            charges: components["schemas"]["OfferChargeDto"][];
        };
        OfferAvailabilityDto: {
            /**
             * @description available, construction (has to be built first), unavailable or unknown (a person checks).
             * @example available
             */
            result: string;
            technology?: string;
            downMbps?: number;
            upMbps?: number;
            intervalBusinessDays?: number;
            /** @description Calendar date at the place. */
            earliestDate?: string;
            reasonCode?: string;
            /** @description Sentence for the customer; always there unless the answer is a plain yes. */
            reason?: string;
            /** @description high, medium, low or none. */
            confidence: string;
        };
        OfferDto: {
            id: string;
            code: string;
            name: string;
            description: string;
            /**
             * @description voice, data, mobile, service; an offering may be in two.
             * @example [
             *       "data"
             *     ]
             */
            offeringClass: string[];
            /** @description For whom it is; empty: for everybody. */
            segment: string[];
            category: components["schemas"]["CatalogueReferenceDto"][];
            /** @description Access technologies that can carry it; empty when it needs none. */
            technology: string[];
            isBundle: boolean;
            /** @description Whether it is delivered to an address: ask for a place before it is ordered. */
            requiresSite: boolean;
            /**
             * @description sellable, bundleOnly, future, grandfathered (may be changed or disconnected, not bought) or withdrawn.
             * @example sellable
             */
            saleState: string;
            /** @description Of a future one: when it is sold first. */
            soldFrom?: string;
            /** @description What to buy instead. */
            successors: components["schemas"]["OfferingReferenceDto"][];
            /** @description True when nothing in `reasons` stands in the way. */
            mayBuy: boolean;
            /** @description Show these where mayBuy is false: nothing is ever hidden without a word. */
            reasons: components["schemas"]["OfferReasonDto"][];
            /** @description Null when it cannot be priced; the reason says why. */
            price: components["schemas"]["OfferPriceDto"] | null;
            /** @description Null when no place was named. */
            availability: components["schemas"]["OfferAvailabilityDto"] | null;
        };
        FacetValueDto: {
            /** @description As the filter of the facet's name takes it. */
            value: string;
            /** @description For people. */
            label: string;
            count: number;
        };
        FacetDto: {
            /**
             * @description class, segment, category, technology or saleState: the name of the query parameter.
             * @example class
             */
            name: string;
            label: string;
            values: components["schemas"]["FacetValueDto"][];
        };
        BrowsedPlaceDto: {
            id: string | null;
            text: string;
        };
        OfferingPageDto: {
            items: components["schemas"]["OfferDto"][];
            total: number;
            offset: number;
            limit: number;
            facets: components["schemas"]["FacetDto"][];
            place: components["schemas"]["BrowsedPlaceDto"] | null;
            /** @description True: nothing has all of the words of q; what is shown has some of them, or something like them. */
            isLoose: boolean;
            /** @description Words to try instead of q; only where it was not found as it stands. */
            suggestions: string[];
            /** @description Stamp of the catalogue version; part of the entity tag. */
            catalogueVersion: string;
        };
        OfferCharacteristicDto: {
            name: string;
            label: string;
            /** @description Empty: free text. */
            values: string[];
            standard: string | null;
            /** @description True: nobody chooses it, it follows from how the place is reached. */
            byTechnology: boolean;
        };
        BundleMemberDto: {
            id: string;
            /**
             * @description Of the price list.
             * @example D-DIA
             */
            code: string;
            name: string;
            /** @description How many come along unless the customer chooses otherwise. */
            standard: number;
            least: number;
            /** @description Null: no upper limit. */
            most: number | null;
        };
        ChoiceGroupDto: {
            name: string;
            label: string;
            min: number;
            max: number;
            members: components["schemas"]["BundleMemberDto"][];
        };
        OfferDetailsDto: {
            id: string;
            code: string;
            name: string;
            description: string;
            /**
             * @description voice, data, mobile, service; an offering may be in two.
             * @example [
             *       "data"
             *     ]
             */
            offeringClass: string[];
            /** @description For whom it is; empty: for everybody. */
            segment: string[];
            category: components["schemas"]["CatalogueReferenceDto"][];
            /** @description Access technologies that can carry it; empty when it needs none. */
            technology: string[];
            isBundle: boolean;
            /** @description Whether it is delivered to an address: ask for a place before it is ordered. */
            requiresSite: boolean;
            /**
             * @description sellable, bundleOnly, future, grandfathered (may be changed or disconnected, not bought) or withdrawn.
             * @example sellable
             */
            saleState: string;
            /** @description Of a future one: when it is sold first. */
            soldFrom?: string;
            /** @description What to buy instead. */
            successors: components["schemas"]["OfferingReferenceDto"][];
            /** @description True when nothing in `reasons` stands in the way. */
            mayBuy: boolean;
            /** @description Show these where mayBuy is false: nothing is ever hidden without a word. */
            reasons: components["schemas"]["OfferReasonDto"][];
            /** @description Null when it cannot be priced; the reason says why. */
            price: components["schemas"]["OfferPriceDto"] | null;
            /** @description Null when no place was named. */
            availability: components["schemas"]["OfferAvailabilityDto"] | null;
            characteristics: components["schemas"]["OfferCharacteristicDto"][];
            /** @description Months; empty: month to month. */
            termMonths: number[];
            /** @description Cheapest price with each term. */
            pricesByTerm: components["schemas"]["OfferPriceDto"][];
            /** @description Business days from order to delivery where nothing has to be built. */
            intervalDays: number | null;
            /** @description Of a bundle. */
            choiceGroups: components["schemas"]["ChoiceGroupDto"][];
            /** @description Bundles that contain it. */
            partOf: components["schemas"]["OfferingReferenceDto"][];
            catalogueVersion: string;
        };
        ComparedFactDto: {
            /**
             * @description offering, price, place or choices: the rows of a group stand together.
             * @example price
             */
            group: string;
            /** @description Stable name for programs. */
            name: string;
            label: string;
            /**
             * @description In the order of the offerings; null: it has none.
             * @example [
             *       "$780.00",
             *       null
             *     ]
             */
            values: Record<string, never>[];
            /** @description The values are not all the same: mark the row. */
            differs: boolean;
        };
        ComparisonDto: {
            offerings: components["schemas"]["OfferDto"][];
            facts: components["schemas"]["ComparedFactDto"][];
            catalogueVersion: string;
        };
        CategoryNodeDto: {
            /** @description As the filter `category` takes it. */
            id: string;
            name: string;
            description: string;
            parentId: string | null;
            /** @description Offerings on sale in it and beneath. */
            count: number;
            children: components["schemas"]["CategoryNodeDto"][];
        };
        CategoryTreeDto: {
            items: components["schemas"]["CategoryNodeDto"][];
            catalogueVersion: string;
        };
        LabelProviderDto: {
            name: string;
            /** @description FCC registration number: ten digits. */
            frn: string;
            supportUrl: string;
            supportPhone: string;
            privacyUrl: string;
            networkManagementUrl: string;
            contractUrl: string;
        };
        LabelledOfferingDto: {
            id: string;
            code: string;
            name: string;
        };
        LabelChargeDto: {
            name: string;
            /** @description Decimal text in the label's currency. */
            amount: string;
        };
        BroadbandLabelDto: {
            /**
             * @description F (fixed) or M (mobile), the provider's registration number, the plan's code.
             * @example F0099000017FTTH300
             */
            uniquePlanId: string;
            provider: components["schemas"]["LabelProviderDto"];
            offering: components["schemas"]["LabelledOfferingDto"];
            planName: string;
            /** @description fixed or mobile. */
            connection: string;
            technologies: string[];
            /** @description The choices that make up the plan: put them into the cart as they are. */
            characteristics: {
                [key: string]: string;
            };
            /** @description ISO 4217. */
            currency: string;
            /** @description Each month at first. */
            monthlyPrice: string;
            /** @description The monthly price is lower at first: show for how long, and what follows. */
            isIntroductory: boolean;
            introductoryMonths: number;
            regularMonthlyPrice: string;
            /** @description Null: no contract is required. */
            contractMonths: number | null;
            monthlyFees: components["schemas"]["LabelChargeDto"][];
            oneTimeFees: components["schemas"]["LabelChargeDto"][];
            /** @description Passed through to others, and named as such. */
            passThroughFees: components["schemas"]["LabelChargeDto"][];
            /** @description What leaving early costs, in words. */
            earlyTermination: string;
            taxes: string;
            typicalDownloadMbps: number | null;
            typicalUploadMbps: number | null;
            typicalLatencyMs: number | null;
            /** @description GB each month; null: as much as is used. */
            dataIncludedGb: number | null;
            /** @description What happens beyond it; empty when nothing does. */
            beyondIncluded: string;
        };
        BroadbandLabelsDto: {
            items: components["schemas"]["BroadbandLabelDto"][];
            catalogueVersion: string;
        };
        PriceCharacteristicDto: {
            name: string;
            value: string;
        };
        ExpectedUsageDto: {
            /** @description Name of the usage price. */
            name: string;
            /** @description In the unit of that price. */
            quantity: number;
        };
        PriceWishDto: {
            offeringId: string;
            quantity: number;
            termMonths?: number;
            characteristics?: components["schemas"]["PriceCharacteristicDto"][];
            /** @description Where the service is delivered. */
            placeId?: string;
            /** @description Position among the items, from 1, of the package that this one is a part of. */
            partOf?: number;
            /** @description The other end of a connection between two places. */
            farEndPlaceId?: string;
            usage?: components["schemas"]["ExpectedUsageDto"][];
        };
        PriceQuestionDto: {
            items: components["schemas"]["PriceWishDto"][];
            promotionCodes?: string[];
            /** @description ISO 4217; the buyer's own when left out. */
            currency?: string;
            /** @description Calendar day on which the service would start: the first month is then told in part. */
            startDate?: string;
        };
        UsageRateDto: {
            key: string;
            name: string;
            amount: string;
        };
        PriceAlterationDto: {
            /** @description waiver, introductory, bundle or promotion. */
            kind: string;
            name: string;
            /** @description Of the promotion. */
            id: string | null;
            amount: string;
            months: number | null;
        };
        ProratedDto: {
            amount: string;
            /** @description "12 of 30 days: $14.00" */
            words: string;
        };
        ChargeDto: {
            priceId: string;
            name: string;
            /** @description recurring (each month), oneTime or usage. */
            kind: string;
            /** @description charge, discount or fee. */
            role: string;
            /** @description Each month at first, once, or the estimate of use. */
            amount: string;
            regularAmount: string;
            /** @description Months after which regularAmount holds. */
            introductoryMonths: number;
            overTerm: string;
            quantity: number;
            /** @description Of one unit; null where steps mix several. */
            unitAmount: string | null;
            /** @description minute, MB, call: what a usage price is for. */
            unit: string | null;
            rates: components["schemas"]["UsageRateDto"][];
            individualCase: boolean;
            waived: boolean;
            /** @description How it comes about, for a person. */
            words: string;
            alterations: components["schemas"]["PriceAlterationDto"][];
            firstMonth: components["schemas"]["ProratedDto"] | null;
        };
        TaxDto: {
            name: string;
            jurisdiction: string;
            kind: string;
            percentage: string | null;
            amount: string;
        };
        SumDto: {
            net: string;
            tax: string;
            gross: string;
        };
        PriceTotalsDto: {
            dueToday: components["schemas"]["SumDto"];
            /** @description Each month at first. */
            monthly: components["schemas"]["SumDto"];
            /** @description Each month once introductory prices and promotions have ended. */
            regularMonthly: components["schemas"]["SumDto"];
            /** @description Estimate each month. */
            usage: components["schemas"]["SumDto"];
            overTerm: components["schemas"]["SumDto"];
            /** @description Something is still to be quoted and is in no sum. */
            individualCase: boolean;
        };
        PriceFaultDto: {
            code: string;
            message: string;
        };
        PricedWishDto: {
            offeringId: string;
            name: string;
            termMonths: number | null;
            distanceMiles: number | null;
            charges: components["schemas"]["ChargeDto"][];
            taxes: components["schemas"]["TaxDto"][];
            totals: components["schemas"]["PriceTotalsDto"];
            fault: components["schemas"]["PriceFaultDto"] | null;
        };
        TaxStateDto: {
            /** @description included, exempt, placeUnknown or notIncluded. */
            status: string;
            words: string;
        };
        PromotionCodeDto: {
            code: string;
            /** @description applied, notApplicable, notOpen, unknown or spent. */
            state: string;
            message: string;
        };
        PricesDto: {
            currency: string;
            /** @description Name of the price book that counts; null: the catalogue. */
            priceBook: string | null;
            items: components["schemas"]["PricedWishDto"][];
            totals: components["schemas"]["PriceTotalsDto"];
            tax: components["schemas"]["TaxStateDto"];
            codes: components["schemas"]["PromotionCodeDto"][];
        };
        ChosenValueDto: {
            name: string;
            value: string;
        };
        BundlePartDto: {
            /** Format: uuid */
            offeringId: string;
            quantity?: number;
            /** @description Months; one of the offering's terms. */
            termMonths?: number;
            /** @description Id of an address, or of a unit of it, as the address suggestions give it. */
            placeId?: string;
            characteristics?: components["schemas"]["ChosenValueDto"][];
        };
        AddCartItemDto: {
            /** @description Of a package: what it consists of, instead of what it proposes. */
            members?: components["schemas"]["BundlePartDto"][];
            /** @description The line of a package in this cart that the new line is a part of. */
            bundleItemId?: string;
            /** Format: uuid */
            offeringId: string;
            quantity?: number;
            /** @description Months; one of the offering's terms. */
            termMonths?: number;
            /** @description Id of an address, or of a unit of it, as the address suggestions give it. */
            placeId?: string;
            characteristics?: components["schemas"]["ChosenValueDto"][];
        };
        ChangeCartItemDto: {
            quantity?: number;
            /** @description Months; one of the offering's terms. */
            termMonths?: number;
            /** @description Id of an address, or of a unit of it, as the address suggestions give it. */
            placeId?: string;
            characteristics?: components["schemas"]["ChosenValueDto"][];
        };
        ApplyFixDto: {
            /** @description Its `ruleId`. */
            ruleId: string;
            /** @description Its `itemId`, where the rule has something to say of several lines. */
            itemId?: string;
        };
        OrderEntryFieldDto: {
            options?: string[];
            itemId: string;
            /** @description The offering's name. */
            itemName: string;
            name: string;
            label: string;
            /** @description text, email, phone, date, select, number, address or boolean. */
            type: string;
            /** @description A required boolean is a consent: it must be true. */
            required: boolean;
            help?: string;
            /** @description How it is written, such as imei or place. */
            format?: string;
            /** @description Smallest and largest number. */
            least?: number;
            most?: number;
            /** @description Stored encrypted; the value says only that it was given. */
            secret?: boolean;
            value: string | null;
            /** @description What is wrong with the value. */
            fault: string | null;
            /** @description How the value is understood, where that is worth saying. */
            reading: string | null;
        };
        MissingAnswerDto: {
            itemId: string;
            name: string;
            label: string;
            message: string;
        };
        OrderEntryDto: {
            fields: components["schemas"]["OrderEntryFieldDto"][];
            missing: components["schemas"]["MissingAnswerDto"][];
            ready: boolean;
        };
        OrderEntryAnswerDto: {
            /** @description Text, number, true or false; a day as 2026-12-31. */
            value: string | number | boolean | null;
            itemId: string;
            name: string;
        };
        OrderEntryAnswersDto: {
            answers: components["schemas"]["OrderEntryAnswerDto"][];
        };
        NeededStepDto: {
            position: number;
            name: string;
            approvers: string[];
        };
        NeededApprovalDto: {
            steps: components["schemas"]["NeededStepDto"][];
            needed: boolean;
            reasons: string[];
        };
        ContactDto: {
            name: string;
            email: string;
            phone: string;
        };
        CheckoutDto: {
            contact: components["schemas"]["ContactDto"];
            /** @description Day on which the service is wanted: 2026-12-14. */
            requestedDate?: string;
        };
        ReceiptItemDto: {
            name: string;
            quantity: number;
            place: string | null;
        };
        MoneyDto: {
            /** @description Decimal text with the currency's minor digits: 1395.00. */
            amount: string;
            /** @description ISO 4217. */
            currency: string;
        };
        ReceiptTotalsDto: {
            dueToday: components["schemas"]["MoneyDto"];
            monthly: components["schemas"]["MoneyDto"];
            overTerm: components["schemas"]["MoneyDto"];
            /** @description True when a part is still to be quoted. */
            individualCase: boolean;
        };
        CheckoutReceiptDto: {
            orderId: string;
            orderNumber: string;
            href: string;
            state: string;
            placedAt: string;
            items: components["schemas"]["ReceiptItemDto"][];
            totals: components["schemas"]["ReceiptTotalsDto"];
        };
        ApprovalPendingDto: {
            approvalId: string;
            state: string;
            /** @description Why, in sentences. */
            reasons: string[];
            /** Format: date-time */
            expiresAt: string;
        };
        ConfirmationRequestDto: {
            note?: string;
        };
        RequestedConfirmationDto: {
            /** @description The agent's name. */
            agent: string;
            note: string;
            requestedAt: string;
        };
        CartActivityDto: {
            id: string;
            at: string;
            /** @description The agent's name. */
            agent: string;
            /** @description change or confirmationRequest. */
            kind: string;
            /** @description What was done; of a confirmationRequest the note. */
            text: string;
        };
        RuleSentenceDto: {
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            family: "location" | "inFlight" | "sameSite" | "sequence" | "requires" | "excludes" | "cardinality" | "sameTerm" | "eligibility" | "commercial" | "approval";
            /** @enum {string} */
            severity: "error" | "warning" | "review";
            stage: ("order" | "cart" | "quote" | "amendment" | "mcd")[];
            /** @description Whether it is asked at all now. */
            active: boolean;
            /** @description "Wireless Backup needs Business Broadband at the same site." */
            explains: string;
        };
        RuleTrialDto: {
            /** @description As examples of rules write it: `{item: [{offering, quantity, site}], installed, inFlight, buyer, totals}`. */
            selection: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            stage: "cart" | "quote" | "order" | "amendment" | "mcd";
            /** @description Rules that are not in the catalogue, or other words of some that are, by code. */
            draft?: Record<string, never>[];
        };
        RuleTraceDto: {
            ruleId: string;
            name: string;
            /**
             * @description pass, fail, unknown (a fact is missing) or notAsked.
             * @enum {string}
             */
            outcome: "unknown" | "pass" | "fail" | "notAsked";
            explains: string;
            itemIds: string[];
            message?: string;
        };
        RuleTrialResultDto: {
            /** @description As TMF663 `warning` shows them. */
            verdict: Record<string, never>[];
            trace: components["schemas"]["RuleTraceDto"][];
        };
        ApprovalLineDto: {
            name: string;
            quantity: number;
            place: string | null;
            /** @description Decimal text. */
            oneTime: string;
            monthly: string;
        };
        ApprovalStepDto: {
            position: number;
            name: string;
            /** @description approved, rejected; null while it is open. */
            decision: string | null;
            decidedBy: string | null;
            comment: string | null;
            decidedAt: string | null;
        };
        ApprovalDto: {
            lines: components["schemas"]["ApprovalLineDto"][];
            steps: components["schemas"]["ApprovalStepDto"][];
            id: string;
            /** @description waiting, ordered, rejected, withdrawn, expired or needsNewLook. */
            state: string;
            requesterName: string;
            mine: boolean;
            /** @description Decimal text. */
            oneTime: string;
            monthly: string;
            currency: string;
            /** @description A part has no price yet. */
            individualCase: boolean;
            reasons: string[];
            /** @description The step that is to be decided next. */
            step: number;
            /** @description Names of those who may decide now. */
            approvers: string[];
            mayDecide: boolean;
            mayWithdraw: boolean;
            orderId: string | null;
            /** @description Why it ended as it did. */
            outcome: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        DecisionDto: {
            /** @enum {string} */
            decision: "approve" | "reject";
            /** @description Position of the step that was looked at. */
            step: number;
            /** @description Needed to reject. */
            comment?: string;
        };
        LimitDto: {
            /** @description What one order may charge once. */
            orderOneTime: string | null;
            /** @description What one order may add to each month's bill. */
            orderMonthly: string | null;
            /** @description What all orders of a calendar month (UTC) may come to, each with its one-time charges and its first month. */
            monthTotal: string | null;
            /** @description ISO 4217; USD when left out. */
            currency?: string;
        };
        SpenderDto: {
            limit: components["schemas"]["LimitDto"] | null;
            /** @description The membership. */
            id: string;
            name: string;
            email: string;
            roles: string[];
            status: string;
        };
        RuleDto: {
            name: string;
            /**
             * @description overLimit: orders above their person's limit; everyone: every order that reaches the amounts.
             * @enum {string}
             */
            appliesTo: "overLimit" | "everyone";
            fromOneTime: string | null;
            fromMonthly: string | null;
            currency?: string;
            /**
             * Format: uuid
             * @description Null: anybody with the role approver.
             */
            approverMembershipId: string | null;
        };
        SpendingDto: {
            people: components["schemas"]["SpenderDto"][];
            rules: components["schemas"]["RuleDto"][];
        };
        RulesDto: {
            /** @description In the order in which they are asked. */
            rules: components["schemas"]["RuleDto"][];
        };
        PersonDto: {
            /** @description The membership. */
            id: string;
            userAccountId: string;
            name: string;
            email: string;
            roles: string[];
            /** @description active or deactivated. */
            status: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            lastSeenAt: string | null;
        };
        ChangePersonDto: {
            roles?: string[];
            /** @enum {string} */
            status?: "active" | "deactivated";
        };
        InvitationDto: {
            id: string;
            email: string;
            roles: string[];
            invitedByName: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InviteDto: {
            /** Format: email */
            email: string;
            roles: string[];
        };
        InvitationTokenDto: {
            token: string;
        };
        InvitationAboutDto: {
            company: string;
            /** @description False: among the operator's own people. */
            isCustomer: boolean;
            email: string;
            roles: string[];
            invitedBy: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Then sign in and accept; else choose a name and a password. */
            hasAccount: boolean;
        };
        AcceptInvitationDto: {
            token: string;
            /** @description Of who has no account yet. */
            givenName?: string;
            familyName?: string;
            password?: string;
        };
        JoinedDto: {
            membershipId: string;
            /** @description Whether this browser is signed in as the new person now. */
            signedIn: boolean;
        };
        CompanyDto: {
            id: string;
            name: string;
            status: string;
            isCompany: boolean;
            /** @description The customer directly above. */
            parentId: string | null;
            /** @description How many people belong to it. */
            people: number;
            /** Format: date-time */
            createdAt: string;
        };
        NewCompanyDto: {
            name: string;
            /**
             * Format: email
             * @description Who will run it; gets an invitation.
             */
            adminEmail?: string;
        };
        CompanyIdDto: {
            id: string;
        };
        CustomerPageDto: {
            above: components["schemas"]["CompanyDto"] | null;
            beneath: components["schemas"]["CompanyDto"][];
            statusReason: string | null;
            email: string | null;
            phone: string | null;
            id: string;
            name: string;
            status: string;
            isCompany: boolean;
            /** @description The customer directly above. */
            parentId: string | null;
            /** @description How many people belong to it. */
            people: number;
            /** Format: date-time */
            createdAt: string;
        };
        CustomerActiveDto: {
            active: boolean;
            /** @description Why; kept with the customer. */
            reason: string;
        };
        StartActingDto: {
            /** Format: uuid */
            customerId: string;
            /** @description 10 to 300 characters that say why; the customer reads them. */
            reason: string;
            /** @description An order number or ticket. */
            reference?: string;
        };
        ActingCustomerDto: {
            id: string;
            name: string;
        };
        ActingDto: {
            id: string;
            customer: components["schemas"]["ActingCustomerDto"];
            reason: string;
            reference: string | null;
            startedAt: string;
            /** @description 60 minutes after the last use, at most 4 hours after the start. */
            expiresAt: string;
        };
        AgentDeedDto: {
            at: string;
            cartId: string;
            text: string;
        };
        AgentAccessDto: {
            id: string;
            /** @description The agent's name. */
            agent: string;
            reason: string;
            reference: string | null;
            startedAt: string;
            /** @description Null while the agent acts. */
            endedAt: string | null;
            /** @description The first hundred, oldest first. */
            deeds: components["schemas"]["AgentDeedDto"][];
        };
        AgentConsentDto: {
            allowed: boolean;
            /** @description Who said so last. */
            changedBy: string | null;
            changedAt: string | null;
        };
        ChangeAgentConsentDto: {
            allowed: boolean;
        };
        ScenarioDto: {
            id: string;
            title: string;
            summary: string;
            /** @description About how long it takes. */
            minutes: number;
            /** @description Of the invented customer. */
            customer: string;
            /** @description Offerings that are ordered in it, by code. */
            offerings: string[];
            steps: number;
        };
        DemonstrationSummaryDto: {
            id: string;
            scenario: string;
            title: string;
            part: string;
            createdAt: string;
            expiresAt: string;
        };
        BeginDemonstrationDto: {
            scenario: string;
            /** @description A step of a deep link: what comes before it is done for the visitor. */
            step?: string;
        };
        PointedDto: {
            /** @description An ARIA role. */
            role: string;
            /** @description How the element's accessible name begins. */
            name: string;
        };
        DemonstrationPlaceDto: {
            id: string;
            text: string;
        };
        DemonstrationStepDto: {
            id: string;
            title: string;
            caption: string;
            done: boolean;
            /** @description Address below the demonstration's; null while what it shows is not there yet. */
            page: string | null;
            point: components["schemas"]["PointedDto"] | null;
            /** @description Ends by itself after a while, not by a deed. */
            waits: boolean;
            /** @description The address that the page should show; null where it does not matter. */
            place: components["schemas"]["DemonstrationPlaceDto"] | null;
        };
        DemonstrationDto: {
            id: string;
            scenario: string;
            title: string;
            /** @description driver or watcher. */
            part: string;
            customer: string;
            /** @description The step to do; null at the end. */
            current: string | null;
            steps: components["schemas"]["DemonstrationStepDto"][];
            /** @description The page on which who drives is. */
            path: string | null;
            expiresAt: string;
        };
        LookDto: {
            /** @description The page below the demonstration's address, such as `/cart`. */
            path: string;
        };
        ShareDemonstrationDto: {
            /**
             * @description `watcher` looks on; `driver` takes part in everything.
             * @enum {string}
             */
            part: "watcher" | "driver";
        };
        DemonstrationLinkDto: {
            part: string;
            /** @description For the page /try/join, behind #. */
            token: string;
        };
        JoinDemonstrationDto: {
            token: string;
        };
        OrderCustomerDto: {
            id: string;
            name: string;
        };
        OrderOwnerDto: {
            name: string;
            role: string;
            team: string | null;
            initials: string;
            /** @description At work now. */
            available: boolean;
            /**
             * @description Why not: no shift now, a holiday, leave; `gone`: takes no work any more.
             * @enum {string}
             */
            state: "working" | "offShift" | "holiday" | "onLeave" | "gone";
            /** @description When that changes; null when it is not in sight. */
            until: string | null;
            /** @description Who stands in meanwhile. */
            cover: string | null;
        };
        OrderQueueDto: {
            team: string | null;
        };
        MilestoneStatusDto: {
            code: string;
            label: string;
            /** @enum {string} */
            status: "done" | "jeopardy" | "current" | "upcoming" | "skipped";
        };
        OrderSummaryDto: {
            id: string;
            number: string;
            customer: components["schemas"]["OrderCustomerDto"] | null;
            state: string;
            stateText: string;
            placedAt: string;
            promisedDate: string | null;
            address: string | null;
            items: number;
            owner: components["schemas"]["OrderOwnerDto"] | null;
            queue: components["schemas"]["OrderQueueDto"] | null;
            jeopardy: boolean;
            milestones: components["schemas"]["MilestoneStatusDto"][];
        };
        OrderTotalsDto: {
            dueToday: components["schemas"]["MoneyDto"];
            monthly: components["schemas"]["MoneyDto"];
        };
        NextActorDto: {
            /** @enum {string} */
            party: "us" | "thirdParty" | "you";
            text: string;
        };
        JeopardyDto: {
            code: string;
            text: string;
            nextStep: string;
            /** @enum {string} */
            owner: "customer" | "provider" | "thirdParty";
        };
        MilestoneDto: {
            code: string;
            label: string;
            description: string;
            /** @enum {string} */
            status: "done" | "jeopardy" | "current" | "upcoming" | "skipped";
            promisedAt: string | null;
            predictedAt: string | null;
            reachedAt: string | null;
            pointOfNoReturn: boolean;
            jeopardy?: components["schemas"]["JeopardyDto"];
        };
        PlaceDto: {
            id: string;
            text: string;
        };
        CharacteristicDto: {
            name: string;
            value: string;
        };
        ItemPriceDto: {
            monthly: components["schemas"]["MoneyDto"];
            oneTime: components["schemas"]["MoneyDto"];
        };
        OrderItemDto: {
            id: string;
            action: string;
            offeringId: string | null;
            offeringName: string;
            quantity: number;
            state: string;
            stateText: string;
            place: components["schemas"]["PlaceDto"] | null;
            characteristics: components["schemas"]["CharacteristicDto"][];
            price: components["schemas"]["ItemPriceDto"];
            milestones: components["schemas"]["MilestoneDto"][];
            /** @description The item of the package that this one is a part of. */
            bundleItemId: string | null;
        };
        ActivityDto: {
            id: string;
            at: string;
            actor: string;
            text: string;
            kind: string;
        };
        OrderSourceDto: {
            name: string;
            asOf: string;
            stale: boolean;
        };
        OrderDto: {
            id: string;
            number: string;
            state: string;
            stateText: string;
            placedAt: string;
            promisedDate: string | null;
            predictedDate: string | null;
            completedAt: string | null;
            customer: components["schemas"]["OrderCustomerDto"] | null;
            totals: components["schemas"]["OrderTotalsDto"];
            whoActsNext: components["schemas"]["NextActorDto"];
            owner: components["schemas"]["OrderOwnerDto"] | null;
            queue: components["schemas"]["OrderQueueDto"] | null;
            milestones: components["schemas"]["MilestoneDto"][];
            items: components["schemas"]["OrderItemDto"][];
            activity: components["schemas"]["ActivityDto"][];
            cancellable: boolean;
            source: components["schemas"]["OrderSourceDto"];
        };
        StartNeedsDto: {
            /**
             * Format: uuid
             * @description The questions of the shop when left out.
             */
            questionnaireId?: string;
            name?: string;
            /** @description Of the inquiry that led here. */
            correlationId?: string;
        };
        NeedsSectionDto: {
            name: string;
            title: string;
            help: string | null;
        };
        NeedsOptionDto: {
            value: string;
            label: string;
        };
        NeedsQuestionDto: {
            name: string;
            section: string;
            /** @enum {string} */
            scope: "site" | "whole";
            text: string;
            label: string;
            help: string | null;
            /** @enum {string} */
            type: "number" | "money" | "text" | "date" | "place" | "choice" | "choices" | "yesNo";
            unit: string | null;
            minimum: number | null;
            maximum: number | null;
            options: components["schemas"]["NeedsOptionDto"][];
        };
        NeedsQuestionnaireDto: {
            id: string;
            name: string;
            version: string;
            description: string | null;
            sections: components["schemas"]["NeedsSectionDto"][];
            questions: components["schemas"]["NeedsQuestionDto"][];
        };
        NeedsSiteDto: {
            subject: string;
            name: string;
        };
        GivenAnswerDto: {
            value: string | number | boolean | string[];
            subject: string;
            question: string;
            /** @description As people read it. */
            words: string;
            by: string;
            byKind: string;
            at: string;
        };
        AskedDto: {
            subject: string;
            question: string;
        };
        NeedsHandOffDto: {
            name: string;
            email: string;
            phone: string | null;
            note: string | null;
            submittedAt: string;
        };
        PresentDto: {
            id: string;
            name: string;
            kind: string;
        };
        NeedsAssessmentDto: {
            id: string;
            name: string;
            /** @enum {string} */
            state: "open" | "submitted" | "taken" | "closed";
            /**
             * @description `own`, or what the link allows.
             * @enum {string}
             */
            access: "read" | "fillIn" | "own";
            version: number;
            correlationId: string;
            questionnaire: components["schemas"]["NeedsQuestionnaireDto"];
            /** @description True when the questions have changed since the first answer. */
            questionsChanged: boolean;
            sites: components["schemas"]["NeedsSiteDto"][];
            answers: components["schemas"]["GivenAnswerDto"][];
            asked: components["schemas"]["AskedDto"][];
            handOff: components["schemas"]["NeedsHandOffDto"] | null;
            takenByName: string | null;
            here: components["schemas"]["PresentDto"][];
            /** @description What the caller may do with it: submit, withdraw, take, giveBack, close, reopen. */
            next: string[];
            cartId: string | null;
            createdAt: string;
            updatedAt: string;
        };
        ListedNeedsDto: {
            id: string;
            name: string;
            /** @enum {string} */
            state: "open" | "submitted" | "taken" | "closed";
            /** @description How many answers it has. */
            answers: number;
            contactName: string | null;
            takenByName: string | null;
            submittedAt: string | null;
            createdAt: string;
            updatedAt: string;
        };
        RenameNeedsDto: {
            name: string;
        };
        AnswerDto: {
            value: (string | number | boolean | string[]) | null;
            /** @description `whole`, or a site such as `s1`. */
            subject: string;
            question: string;
        };
        AnswersDto: {
            answers: components["schemas"]["AnswerDto"][];
        };
        NewSiteDto: {
            name: string;
        };
        NeedsContactDto: {
            name: string;
            /** Format: email */
            email: string;
            phone?: string;
        };
        MoveNeedsDto: {
            /** @enum {string} */
            action: "submit" | "withdraw" | "take" | "giveBack" | "close" | "reopen";
            /** @description Needed to submit. */
            contact?: components["schemas"]["NeedsContactDto"];
            note?: string;
        };
        BecauseDto: {
            subject: string;
            question: string;
            /** @description Such as "People there: 12". */
            words: string;
        };
        NeedsReasonDto: {
            code: string;
            words: string;
            because: components["schemas"]["BecauseDto"][];
        };
        NeedsCharacteristicDto: {
            name: string;
            value: string;
            possible: string[];
        };
        NeedsConfigurationDto: {
            quantity: number;
            from: number;
            to: number;
            termMonths: number | null;
            characteristics: components["schemas"]["NeedsCharacteristicDto"][];
        };
        NeedsCompanionDto: {
            key: string;
            code: string;
            offeringId: string;
            name: string;
            words: string;
            configuration: components["schemas"]["NeedsConfigurationDto"];
        };
        NeedsTotalsDto: {
            dueToday: number;
            monthly: number;
            /** @description Each month once introductory prices end. */
            regularMonthly: number;
            usage: number;
            overTerm: number;
            currency: string;
            /** @description Something is still to be quoted and is in no sum. */
            individualCase: boolean;
        };
        NeedsPriceDto: {
            open: boolean;
            low: components["schemas"]["NeedsTotalsDto"];
            high: components["schemas"]["NeedsTotalsDto"];
            dueToday: number;
            monthly: number;
            /** @description Each month once introductory prices end. */
            regularMonthly: number;
            usage: number;
            overTerm: number;
            currency: string;
            /** @description Something is still to be quoted and is in no sum. */
            individualCase: boolean;
        };
        NeedsOfferDto: {
            key: string;
            code: string;
            offeringId: string | null;
            name: string;
            /** @enum {string} */
            state: "alternative" | "owned" | "recommended" | "notFitting";
            score: number;
            why: components["schemas"]["NeedsReasonDto"][];
            whyNot: components["schemas"]["NeedsReasonDto"][];
            gaps: components["schemas"]["NeedsReasonDto"][];
            configuration: components["schemas"]["NeedsConfigurationDto"];
            companions: components["schemas"]["NeedsCompanionDto"][];
            /** @description Null for what does not fit. */
            price: components["schemas"]["NeedsPriceDto"] | null;
            /** @description Calendar day. */
            earliestDate: string | null;
        };
        NeedsNeedDto: {
            name: string;
            title: string;
            /** @enum {string} */
            state: "owned" | "recommended" | "nothingFits" | "perhaps";
            offers: components["schemas"]["NeedsOfferDto"][];
        };
        NeedsSubjectDto: {
            subject: string;
            name: string;
            place: string | null;
            needs: components["schemas"]["NeedsNeedDto"][];
        };
        NeedsBudgetDto: {
            limit: number;
            /** @enum {string} */
            state: "perhaps" | "within" | "over";
            words: string;
        };
        ContradictionDto: {
            name: string;
            words: string;
            fix: string;
            because: components["schemas"]["BecauseDto"][];
        };
        OpenQuestionDto: {
            subject: string;
            question: string;
            text: string;
            about: string[];
        };
        NeedsVerdictDto: {
            ruleId: string;
            /** @enum {string} */
            severity: "error" | "warning" | "review";
            message: string;
            fix: string | null;
            keys: string[];
        };
        NeedsProposalDto: {
            questionnaireVersion: string;
            answered: number;
            asked: number;
            subjects: components["schemas"]["NeedsSubjectDto"][];
            /** @description Keys of what is recommended, companions among them. */
            lines: string[];
            totals: components["schemas"]["NeedsPriceDto"];
            budget: components["schemas"]["NeedsBudgetDto"] | null;
            contradictions: components["schemas"]["ContradictionDto"][];
            wouldKnowMore: components["schemas"]["OpenQuestionDto"][];
            verdicts: components["schemas"]["NeedsVerdictDto"][];
            /** @description A need was named for which nothing fits: a consultant can help. */
            consultantAdvised: boolean;
        };
        PutIntoCartDto: {
            /**
             * @description `current`: the open cart, or a new one where there is none.
             * @enum {string}
             */
            into: "current" | "new";
            /** @description Keys of the offers to take; what is recommended when left out. */
            keys?: string[];
        };
        FilledCartDto: {
            cartId: string;
            lines: number;
        };
        NeedsShareDto: {
            id: string;
            /** @enum {string} */
            access: "read" | "fillIn";
            createdBy: string;
            createdAt: string;
            expiresAt: string;
        };
        NewShareDto: {
            /** @enum {string} */
            access: "read" | "fillIn";
            /** @description Days until the link opens nothing any more. */
            days?: number;
        };
        NewNeedsShareDto: {
            id: string;
            /** @enum {string} */
            access: "read" | "fillIn";
            createdBy: string;
            createdAt: string;
            expiresAt: string;
            /** @description The end of the link, behind `#share=`; shown this once. */
            token: string;
        };
        InquiryCharacteristicDto: {
            name: string;
            value: string;
        };
        InquiryConfigurationDto: {
            termMonths?: number;
            characteristics?: components["schemas"]["InquiryCharacteristicDto"][];
        };
        InquirySiteWishDto: {
            /** @description From `GET /api/v1/address-suggestions`. */
            placeId: string;
        };
        AskInquiryDto: {
            /** @description Id or code, such as D-DIA. */
            offering: string;
            /**
             * @description `preSale`, `ordering` or `postSale`; left out: what cartId and orderId say.
             * @enum {string}
             */
            stage?: "preSale" | "ordering" | "postSale";
            quantity?: number;
            configuration?: components["schemas"]["InquiryConfigurationDto"];
            sites?: components["schemas"]["InquirySiteWishDto"][];
            /**
             * Format: uuid
             * @description The cart in which it is being ordered.
             */
            cartId?: string;
            /**
             * Format: uuid
             * @description The order that it became.
             */
            orderId?: string;
            /** @description Of an earlier step of the same procurement; left out: the cart's, or that of the same question asked before. */
            correlationId?: string;
        };
        InquiryOfferingDto: {
            /** @description sellable, bundleOnly, future, grandfathered or withdrawn. */
            saleState: string;
            offeringClass: string[];
            href: string;
            id: string;
            code: string;
            name: string;
        };
        InquiryReasonDto: {
            code: string;
            message: string;
            fix: string;
        };
        InquiryChargeDto: {
            priceId: string;
            /** @description Position in sites that it is charged for. */
            site: number;
            name: string;
            /** @description recurring, oneTime or usage. */
            kind: string;
            amount: string;
            regularAmount: string;
            individualCase: boolean;
            words: string;
        };
        InquiryTotalsDto: {
            dueToday: string;
            dueTodayWithTax: string;
            monthly: string;
            monthlyWithTax: string;
            regularMonthly: string;
            usage: string;
            overTerm: string;
        };
        InquiryPricesDto: {
            /** @description ISO 4217. */
            currency: string;
            priceBook: string | null;
            termMonths: number | null;
            charges: components["schemas"]["InquiryChargeDto"][];
            totals: components["schemas"]["InquiryTotalsDto"];
            tax: string;
            individualCase: boolean;
        };
        InquirySiteDto: {
            placeId: string;
            text: string;
            /** @description available, construction, unavailable, unknown, or notNeeded where the offering needs no site. */
            result: string;
            /** @description high, medium, low or none. */
            confidence: string;
            technology: string | null;
            downMbps: number | null;
            intervalBusinessDays: number | null;
            earliestDate: string | null;
            reasonCode: string | null;
            reason: string | null;
        };
        InquiryChoiceDto: {
            name: string;
            label: string;
            values: string[];
            standard: string | null;
        };
        InquiryTakesDto: {
            requiresSite: boolean;
            intervalBusinessDays: number | null;
            /** @description Months; empty: month to month. */
            termMonths: number[];
            technology: string[];
            characteristics: components["schemas"]["InquiryChoiceDto"][];
            /** @description Labels of what the order will ask. */
            answersNeeded: string[];
        };
        InquiryRuleDto: {
            ruleId: string;
            /** @description requires, excludes, sameSite or sameTerm. */
            family: string;
            words: string;
        };
        InquiryReferenceDto: {
            id: string;
            code: string;
            name: string;
        };
        InquiryIncludedDto: {
            id: string;
            code: string;
            name: string;
            group: string;
        };
        InquiryRelatedDto: {
            rules: components["schemas"]["InquiryRuleDto"][];
            successors: components["schemas"]["InquiryReferenceDto"][];
            partOf: components["schemas"]["InquiryReferenceDto"][];
            includes: components["schemas"]["InquiryIncludedDto"][];
        };
        InquiryVerdictDto: {
            ruleId: string;
            /** @description error, warning or review. */
            severity: string;
            message: string;
            fix: string;
        };
        PreSaleSectionDto: {
            /** @description Null: it cannot be priced; reasons say why. */
            prices: components["schemas"]["InquiryPricesDto"] | null;
            sites: components["schemas"]["InquirySiteDto"][];
            takes: components["schemas"]["InquiryTakesDto"];
            related: components["schemas"]["InquiryRelatedDto"];
            verdicts: components["schemas"]["InquiryVerdictDto"][];
        };
        InquiryFieldDto: {
            name: string;
            label: string;
            type: string;
            required: boolean;
            options?: string[];
            help?: string;
            /** @description Of the cart's line. */
            itemId?: string;
            /** @description The value itself is read from the cart's order entry. */
            answered?: boolean;
            fault?: string | null;
        };
        InquiryMissingDto: {
            itemId?: string;
            name: string;
            message: string;
        };
        InquiryDocumentDto: {
            name: string;
            when: string;
            how: string;
        };
        OrderingSectionDto: {
            cartId: string | null;
            fields: components["schemas"]["InquiryFieldDto"][];
            missing: components["schemas"]["InquiryMissingDto"][];
            ready: boolean;
            earliestDate: string | null;
            intervalBusinessDays: number | null;
            documents: components["schemas"]["InquiryDocumentDto"][];
            /** @description What speaks against the cart as it is, with rule and fix. */
            warnings: Record<string, never>[];
        };
        InquiryOrderDto: {
            id: string;
            number: string;
            state: string;
            stateText: string;
            promisedDate: string | null;
            predictedDate: string | null;
            whoActsNext: Record<string, never>;
        };
        InquiryMilestoneDto: {
            code: string;
            label: string;
            /** @description done, current, upcoming, jeopardy or skipped. */
            status: string;
            promisedAt: string | null;
            predictedAt: string | null;
            reachedAt: string | null;
            pointOfNoReturn: boolean;
        };
        InquiryOrderItemDto: {
            id: string;
            state: string;
            place: string | null;
            milestones: components["schemas"]["InquiryMilestoneDto"][];
        };
        InquiryProductDto: {
            id: string;
            name: string;
            status: string;
            serviceId: string | null;
            /** @description Came of this order. */
            orderedHere: boolean;
        };
        InquiryChangesDto: {
            cancelOrder: boolean;
            /** @description Ids of products whose disconnection can be ordered. */
            disconnect: string[];
        };
        PostSaleSectionDto: {
            order: components["schemas"]["InquiryOrderDto"];
            milestones: components["schemas"]["InquiryMilestoneDto"][];
            items: components["schemas"]["InquiryOrderItemDto"][];
            products: components["schemas"]["InquiryProductDto"][];
            mayChange: components["schemas"]["InquiryChangesDto"];
        };
        InquirySectionHiddenDto: {
            code: string;
            message: string;
            fix: string;
            section: string;
        };
        InquiryActionDto: {
            action: string;
            words: string;
            method: string;
            href: string;
            /** @description Of the access matrix. */
            operation: string;
        };
        InquiryOptionDto: {
            id: string;
            code: string;
            name: string;
            price: string | null;
            result: string | null;
            href: string;
        };
        InquiryOtherDto: {
            /** @description Of an action. */
            action?: string;
            words?: string;
            /** @description Of an offering. */
            id?: string;
            code?: string;
            name?: string;
            ruleId: string;
            message: string;
            fix: string;
        };
        ConsultantChannelDto: {
            kind: string;
            words: string;
            method: string;
            href: string;
            /** @description Page of the portal. */
            page: string;
        };
        ConsultantDto: {
            /** @description Somebody who knows this class of offerings is at work now. */
            atWork: boolean;
            /** @description Until when. */
            until: string | null;
            /** @description When somebody is, where nobody is now. */
            nextOpening: string | null;
            /** @description False: nobody of the operator is down as knowing it. */
            known: boolean;
            channels: components["schemas"]["ConsultantChannelDto"][];
        };
        ChangedTotalDto: {
            name: string;
            before: string | null;
            now: string | null;
        };
        ChangedChargeDto: {
            name: string;
            before: string | null;
            now: string | null;
            kind: string;
            site: number;
        };
        ChangedSiteDto: {
            placeId: string;
            text: string;
            before: string | null;
            now: string;
        };
        ChangedSaleDto: {
            before: boolean;
            now: boolean;
        };
        InquiryDifferenceDto: {
            inquiryId: string;
            askedAt: string;
            changed: boolean;
            totals: components["schemas"]["ChangedTotalDto"][];
            charges: components["schemas"]["ChangedChargeDto"][];
            sites: components["schemas"]["ChangedSiteDto"][];
            sellable: components["schemas"]["ChangedSaleDto"][];
        };
        ProcurementInquiryDto: {
            id: string;
            href: string;
            /** @description Goes along to the cart, the order and what follows. */
            correlationId: string;
            askedAt: string;
            /** @description preSale, ordering or postSale. */
            stage: string;
            quantity: number;
            offering: components["schemas"]["InquiryOfferingDto"];
            /** @description Whether the caller may buy it. */
            sellable: boolean;
            /** @description Why not. */
            reasons: components["schemas"]["InquiryReasonDto"][];
            preSale: components["schemas"]["PreSaleSectionDto"];
            ordering: components["schemas"]["OrderingSectionDto"] | null;
            postSale: components["schemas"]["PostSaleSectionDto"] | null;
            notShown: components["schemas"]["InquirySectionHiddenDto"][];
            nextActions: components["schemas"]["InquiryActionDto"][];
            options: components["schemas"]["InquiryOptionDto"][];
            others: components["schemas"]["InquiryOtherDto"][];
            consultant: components["schemas"]["ConsultantDto"];
            /** @description Null: asked for the first time. */
            difference: components["schemas"]["InquiryDifferenceDto"] | null;
            catalogueVersion: string;
        };
        InquiryCartDto: {
            /**
             * @description `current`: the caller's open cart, or a new one where there is none.
             * @enum {string}
             */
            into?: "current" | "new";
        };
        FilledInquiryCartDto: {
            cartId: string;
            lines: number;
            correlationId: string;
        };
        SupplierReferenceDto: {
            system: string;
            reference: string;
        };
        OssRequestDto: {
            id: string;
            item: string;
            kind: string;
            state: string;
            sentAt: string | null;
        };
        AssignmentDto: {
            at: string;
            agent: string;
            reason: string;
            releasedAt: string | null;
        };
        DeskOrderDto: {
            id: string;
            number: string;
            state: string;
            stateText: string;
            placedAt: string;
            promisedDate: string | null;
            predictedDate: string | null;
            completedAt: string | null;
            customer: components["schemas"]["OrderCustomerDto"] | null;
            totals: components["schemas"]["OrderTotalsDto"];
            whoActsNext: components["schemas"]["NextActorDto"];
            owner: components["schemas"]["OrderOwnerDto"] | null;
            queue: components["schemas"]["OrderQueueDto"] | null;
            milestones: components["schemas"]["MilestoneDto"][];
            items: components["schemas"]["OrderItemDto"][];
            activity: components["schemas"]["ActivityDto"][];
            cancellable: boolean;
            source: components["schemas"]["OrderSourceDto"];
            supplierReferences: components["schemas"]["SupplierReferenceDto"][];
            ossRequests: components["schemas"]["OssRequestDto"][];
            /** @description Id of the agent who has it. */
            assignedTo: string | null;
            assignmentHistory: components["schemas"]["AssignmentDto"][];
        };
        ReassignManyDto: {
            orderIds: string[];
            /**
             * Format: uuid
             * @description Null: back into the queue of the team that has it.
             */
            agentId: string | null;
            reason: string;
        };
        ReassignedDto: {
            /** @description Orders that changed hands; those that the agent had already are not counted. */
            orders: number;
        };
        ReassignDto: {
            /**
             * Format: uuid
             * @description Null: back into the queue of the team that has it.
             */
            agentId: string | null;
            reason: string;
        };
        AgentTeamDto: {
            id: string;
            name: string;
            lead: boolean;
        };
        SkillDto: {
            /** @enum {string} */
            kind: "family" | "language" | "segment";
            name: string;
            /** @description 1 learning, 2 able, 3 expert. */
            level: number;
        };
        AgentStateDto: {
            /** @enum {string} */
            state: "working" | "offShift" | "holiday" | "onLeave" | "gone";
            /** @description When that changes; null when it is not in sight. */
            until: string | null;
            holiday: string | null;
            cover: string | null;
        };
        AgentSummaryDto: {
            /** @description That of the user account. */
            id: string;
            name: string;
            title: string;
            /** @enum {string} */
            status: "active" | "deactivated";
            timeZone: string;
            teams: components["schemas"]["AgentTeamDto"][];
            skills: components["schemas"]["SkillDto"][];
            openOrders: number;
            orderCapacity: number;
            now: components["schemas"]["AgentStateDto"];
        };
        StaffAccountDto: {
            id: string;
            name: string;
            email: string;
            roles: string[];
        };
        ShiftDto: {
            /** @description 0 Sunday to 6 Saturday. */
            weekday: number;
            /** @description Minutes since midnight, on the wall of the agent's time zone. */
            startMinute: number;
            /** @description 1440 is midnight; what is not after the start is on the next day. */
            endMinute: number;
        };
        AbsenceDto: {
            startDate: string;
            endDate: string;
        };
        AgentDto: {
            /** @description That of the user account. */
            id: string;
            name: string;
            title: string;
            /** @enum {string} */
            status: "active" | "deactivated";
            timeZone: string;
            teams: components["schemas"]["AgentTeamDto"][];
            skills: components["schemas"]["SkillDto"][];
            openOrders: number;
            orderCapacity: number;
            now: components["schemas"]["AgentStateDto"];
            version: number;
            holidayCalendarId: string | null;
            shifts: components["schemas"]["ShiftDto"][];
            /** @description Granted leave that has not ended. */
            absences: components["schemas"]["AbsenceDto"][];
        };
        AgentOrderDto: {
            id: string;
            number: string;
            customer: string | null;
            stateText: string;
            state: string;
            assignedAt: string;
        };
        TeamMembershipDto: {
            /** Format: uuid */
            id: string;
            lead: boolean;
        };
        CreateAgentDto: {
            /**
             * Format: uuid
             * @description A user account of active staff.
             */
            userAccountId: string;
            title?: string;
            /** @description IANA name, such as America/New_York. */
            timeZone?: string;
            /**
             * Format: uuid
             * @description Null: that of the first team that has one.
             */
            holidayCalendarId?: string | null;
            /** @description Open orders at once, 0 to 500. */
            orderCapacity?: number;
            teams?: components["schemas"]["TeamMembershipDto"][];
            skills?: components["schemas"]["SkillDto"][];
            shifts?: components["schemas"]["ShiftDto"][];
        };
        PatchAgentDto: {
            /** @description As it was read; a newer one refuses the change. */
            version: number;
            title?: string;
            /** @description IANA name, such as America/New_York. */
            timeZone?: string;
            /**
             * Format: uuid
             * @description Null: that of the first team that has one.
             */
            holidayCalendarId?: string | null;
            /** @description Open orders at once, 0 to 500. */
            orderCapacity?: number;
            teams?: components["schemas"]["TeamMembershipDto"][];
            skills?: components["schemas"]["SkillDto"][];
            shifts?: components["schemas"]["ShiftDto"][];
        };
        DeactivateAgentDto: {
            /**
             * Format: uuid
             * @description Who takes the open orders over.
             */
            coverAgentId?: string | null;
            reason: string;
        };
        HandedOverDto: {
            /** @description Orders that changed hands. */
            orders: number;
        };
        HandOverDto: {
            /** Format: uuid */
            toAgentId: string;
            reason: string;
        };
        HolidayDto: {
            /** @description A day of this century: 2026-11-26. */
            date: string;
            name: string;
            /** @description Work ends at noon. */
            halfDay: boolean;
        };
        HolidayCalendarDto: {
            id: string;
            version: number;
            name: string;
            region: string;
            holidays: components["schemas"]["HolidayDto"][];
        };
        CreateCalendarDto: {
            name: string;
            region?: string;
            holidays?: components["schemas"]["HolidayDto"][];
        };
        PatchCalendarDto: {
            /** @description As it was read; a newer one refuses the change. */
            version: number;
            name?: string;
            region?: string;
            holidays?: components["schemas"]["HolidayDto"][];
        };
        LeaveDto: {
            id: string;
            agentId: string;
            agentName: string;
            kind: string;
            startDate: string;
            endDate: string;
            /** @enum {string} */
            state: "withdrawn" | "rejected" | "approved" | "requested";
            coverAgentId: string | null;
            coverName: string | null;
            note: string;
            decidedBy: string | null;
            decisionNote: string | null;
            decidedAt: string | null;
            requestedAt: string;
        };
        RequestLeaveDto: {
            /** @enum {string} */
            kind: "vacation" | "sick" | "training" | "parental" | "other";
            /** @description First day away, by the calendar of the agent's time zone: 2026-12-14. */
            startDate: string;
            /** @description Last day away. */
            endDate: string;
            /**
             * Format: uuid
             * @description Who stands in.
             */
            coverAgentId?: string | null;
            note?: string;
        };
        CreatedLeaveDto: {
            id: string;
        };
        DecideLeaveDto: {
            /** @enum {string} */
            decision: "approved" | "rejected";
            note?: string;
            /**
             * Format: uuid
             * @description Another cover than was asked for; null: nobody.
             */
            coverAgentId?: string | null;
        };
        ColleagueDto: {
            id: string;
            name: string;
        };
        OwnWorkforceDto: {
            /** @description Null for staff who take no work. */
            agent: components["schemas"]["AgentDto"] | null;
            leave: components["schemas"]["LeaveDto"][];
            /** @description Who may be named as a cover. */
            colleagues: components["schemas"]["ColleagueDto"][];
        };
        TeamMemberDto: {
            id: string;
            name: string;
            lead: boolean;
        };
        TeamDto: {
            id: string;
            version: number;
            name: string;
            description: string;
            timeZone: string;
            holidayCalendarId: string | null;
            escalationTeamId: string | null;
            skills: string[];
            members: components["schemas"]["TeamMemberDto"][];
            /** @description Orders that wait in its queue. */
            queued: number;
        };
        CreateTeamDto: {
            name: string;
            description?: string;
            /** @description IANA name, such as America/New_York. */
            timeZone?: string;
            /** Format: uuid */
            holidayCalendarId?: string | null;
            /**
             * Format: uuid
             * @description Whose agents take what none of this team's can.
             */
            escalationTeamId?: string | null;
            /** @description Families whose orders wait in this team's queue. */
            skills?: string[];
        };
        PatchTeamDto: {
            /** @description As it was read; a newer one refuses the change. */
            version: number;
            name?: string;
            description?: string;
            /** @description IANA name, such as America/New_York. */
            timeZone?: string;
            /** Format: uuid */
            holidayCalendarId?: string | null;
            /**
             * Format: uuid
             * @description Whose agents take what none of this team's can.
             */
            escalationTeamId?: string | null;
            /** @description Families whose orders wait in this team's queue. */
            skills?: string[];
        };
        "tmf.Error": {
            /** @description Stable and machine readable. */
            code: string;
            reason: string;
            /** @description For a person; says the fix. */
            message: string;
            status: string;
            referenceError?: string;
            "@type": string;
            correlationId?: string;
            reasons?: {
                code: string;
                message: string;
                path?: string;
                fix?: string;
            }[];
        };
        "tmf.EventSubscription": {
            id: string;
            callback: string;
            query?: string;
        };
        "tmf.EventSubscriptionInput": {
            /** @description http(s) URL that events are posted to. */
            callback: string;
            /** @description Such as eventType=ProductOrderStateChangeEvent&productOrder.state=held. */
            query?: string;
        };
        "accountManagement.AccountBalance": {
            balanceType: string;
            amount: components["schemas"]["accountManagement.Money"];
            validFor: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.AccountRef": {
            id: string;
            href?: string;
            description?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "accountManagement.AccountRelationship": {
            relationshipType: string;
            account?: components["schemas"]["accountManagement.AccountRef"];
            validFor: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.AccountTaxExemption": {
            certificateNumber?: string;
            issuingJurisdiction: string;
            reason?: string;
            validFor: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillFormat": {
            id?: string;
            href?: string;
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillFormatRefOrValue": {
            id?: string;
            href?: string;
            description?: string;
            isRef: boolean;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "accountManagement.BillFormat_Create": {
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillFormat_Update": {
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillPresentationMedia": {
            id?: string;
            href?: string;
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillPresentationMediaRefOrValue": {
            id?: string;
            href?: string;
            description?: string;
            isRef: boolean;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "accountManagement.BillPresentationMedia_Create": {
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillPresentationMedia_Update": {
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillStructure": {
            cycleSpecification?: components["schemas"]["accountManagement.BillingCycleSpecificationRefOrValue"];
            format?: components["schemas"]["accountManagement.BillFormatRefOrValue"];
            presentationMedia?: components["schemas"]["accountManagement.BillPresentationMediaRefOrValue"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillingAccount": {
            id?: string;
            href?: string;
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            accountNumber?: string;
        };
        "accountManagement.BillingAccountAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            payload?: components["schemas"]["accountManagement.BillingAccountAttributeValueChangeEventPayload"];
        };
        "accountManagement.BillingAccountAttributeValueChangeEventPayload": {
            billingAccount?: components["schemas"]["accountManagement.BillingAccount"];
        };
        "accountManagement.BillingAccountStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            payload?: components["schemas"]["accountManagement.BillingAccountStateChangeEventPayload"];
        };
        "accountManagement.BillingAccountStateChangeEventPayload": {
            billingAccount?: components["schemas"]["accountManagement.BillingAccount"];
        };
        "accountManagement.BillingAccount_Create": {
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            accountNumber?: string;
        };
        "accountManagement.BillingAccount_Update": {
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillingCycleSpecification": {
            id?: string;
            href?: string;
            billingDateShift?: number;
            billingPeriod?: string;
            chargeDateOffset?: number;
            creditDateOffset?: number;
            description?: string;
            frequency?: string;
            mailingDateOffset?: number;
            name: string;
            paymentDueDateOffset?: number;
            validFor?: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillingCycleSpecificationRefOrValue": {
            id?: string;
            href?: string;
            billingDateShift?: number;
            billingPeriod?: string;
            chargeDateOffset?: number;
            creditDateOffset?: number;
            dateShift?: number;
            description?: string;
            frequency?: string;
            isRef: boolean;
            mailingDateOffset?: number;
            name: string;
            paymentDueDateOffset?: number;
            validFor?: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "accountManagement.BillingCycleSpecification_Create": {
            billingDateShift?: number;
            billingPeriod?: string;
            chargeDateOffset?: number;
            creditDateOffset?: number;
            description?: string;
            frequency?: string;
            mailingDateOffset?: number;
            name: string;
            paymentDueDateOffset?: number;
            validFor?: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.BillingCycleSpecification_Update": {
            billingDateShift?: number;
            billingPeriod?: string;
            chargeDateOffset?: number;
            creditDateOffset?: number;
            description?: string;
            frequency?: string;
            mailingDateOffset?: number;
            name: string;
            paymentDueDateOffset?: number;
            validFor?: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.Contact": {
            contactName?: string;
            contactType: string;
            partyRoleType?: string;
            contactMedium?: components["schemas"]["accountManagement.ContactMedium"][];
            relatedParty?: components["schemas"]["accountManagement.RelatedParty"];
            validFor: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.ContactMedium": {
            mediumType?: string;
            preferred?: boolean;
            characteristic?: components["schemas"]["accountManagement.MediumCharacteristic"];
            validFor?: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.FinancialAccount": {
            id?: string;
            href?: string;
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            relatedParty?: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.FinancialAccountAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            payload?: components["schemas"]["accountManagement.FinancialAccountAttributeValueChangeEventPayload"];
        };
        "accountManagement.FinancialAccountAttributeValueChangeEventPayload": {
            financialAccount?: components["schemas"]["accountManagement.FinancialAccount"];
        };
        "accountManagement.FinancialAccountCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            payload?: components["schemas"]["accountManagement.FinancialAccountCreateEventPayload"];
        };
        "accountManagement.FinancialAccountCreateEventPayload": {
            financialAccount?: components["schemas"]["accountManagement.FinancialAccount"];
        };
        "accountManagement.FinancialAccountDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            payload?: components["schemas"]["accountManagement.FinancialAccountDeleteEventPayload"];
        };
        "accountManagement.FinancialAccountDeleteEventPayload": {
            financialAccount?: components["schemas"]["accountManagement.FinancialAccount"];
        };
        "accountManagement.FinancialAccountRef": {
            id: string;
            href?: string;
            name?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "accountManagement.FinancialAccountStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            payload?: components["schemas"]["accountManagement.FinancialAccountStateChangeEventPayload"];
        };
        "accountManagement.FinancialAccountStateChangeEventPayload": {
            financialAccount?: components["schemas"]["accountManagement.FinancialAccount"];
        };
        "accountManagement.FinancialAccount_Create": {
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            relatedParty?: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.FinancialAccount_Update": {
            accountType?: string;
            description?: string;
            name: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            relatedParty?: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.MediumCharacteristic": {
            city?: string;
            contactType?: string;
            country?: string;
            emailAddress?: string;
            faxNumber?: string;
            phoneNumber?: string;
            postCode?: string;
            socialNetworkId?: string;
            stateOrProvince?: string;
            street1?: string;
            street2?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.Money": {
            unit?: string;
            value?: number;
        };
        "accountManagement.PartyAccount": {
            id?: string;
            href?: string;
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.PartyAccountAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            payload?: components["schemas"]["accountManagement.PartyAccountAttributeValueChangeEventPayload"];
        };
        "accountManagement.PartyAccountAttributeValueChangeEventPayload": {
            partyAccount?: components["schemas"]["accountManagement.PartyAccount"];
        };
        "accountManagement.PartyAccountStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            payload?: components["schemas"]["accountManagement.PartyAccountStateChangeEventPayload"];
        };
        "accountManagement.PartyAccountStateChangeEventPayload": {
            partyAccount?: components["schemas"]["accountManagement.PartyAccount"];
        };
        "accountManagement.PartyAccount_Create": {
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.PartyAccount_Update": {
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.PaymentMethodRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "accountManagement.PaymentPlan": {
            numberOfPayments?: number;
            paymentFrequency?: string;
            planType?: string;
            priority?: number;
            status?: string;
            paymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            totalAmount?: components["schemas"]["accountManagement.Money"];
            validFor?: components["schemas"]["accountManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.RelatedParty": {
            id: string;
            href?: string;
            name: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "accountManagement.SettlementAccount": {
            id?: string;
            href?: string;
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.SettlementAccountAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            payload?: components["schemas"]["accountManagement.SettlementAccountAttributeValueChangeEventPayload"];
        };
        "accountManagement.SettlementAccountAttributeValueChangeEventPayload": {
            settlementAccount?: components["schemas"]["accountManagement.SettlementAccount"];
        };
        "accountManagement.SettlementAccountStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            payload?: components["schemas"]["accountManagement.SettlementAccountStateChangeEventPayload"];
        };
        "accountManagement.SettlementAccountStateChangeEventPayload": {
            settlementAccount?: components["schemas"]["accountManagement.SettlementAccount"];
        };
        "accountManagement.SettlementAccount_Create": {
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountBalance?: components["schemas"]["accountManagement.AccountBalance"][];
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.SettlementAccount_Update": {
            accountType?: string;
            description?: string;
            /** Format: date-time */
            lastModified?: string;
            name: string;
            paymentStatus?: string;
            state?: string;
            accountRelationship?: components["schemas"]["accountManagement.AccountRelationship"][];
            billStructure?: components["schemas"]["accountManagement.BillStructure"];
            contact?: components["schemas"]["accountManagement.Contact"][];
            creditLimit?: components["schemas"]["accountManagement.Money"];
            defaultPaymentMethod?: components["schemas"]["accountManagement.PaymentMethodRef"];
            financialAccount?: components["schemas"]["accountManagement.FinancialAccountRef"];
            paymentPlan?: components["schemas"]["accountManagement.PaymentPlan"][];
            relatedParty: components["schemas"]["accountManagement.RelatedParty"][];
            taxExemption?: components["schemas"]["accountManagement.AccountTaxExemption"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "accountManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "customerManagement.AccountRef": {
            id?: string;
            href?: string;
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "customerManagement.AgreementRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "customerManagement.Any": unknown;
        "customerManagement.Characteristic": {
            name: string;
            valueType?: string;
            value: components["schemas"]["customerManagement.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "customerManagement.ContactMedium": {
            mediumType: string;
            preferred?: boolean;
            characteristic: components["schemas"]["customerManagement.MediumCharacteristic"];
            validFor?: components["schemas"]["customerManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "customerManagement.CreditProfile": {
            /** Format: date-time */
            creditProfileDate: string;
            creditRiskRating?: number;
            creditScore?: number;
            validFor: components["schemas"]["customerManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "customerManagement.Customer": {
            id?: string;
            href?: string;
            name?: string;
            status?: string;
            statusReason?: string;
            account?: components["schemas"]["customerManagement.AccountRef"][];
            agreement?: components["schemas"]["customerManagement.AgreementRef"][];
            characteristic?: components["schemas"]["customerManagement.Characteristic"][];
            contactMedium?: components["schemas"]["customerManagement.ContactMedium"][];
            creditProfile?: components["schemas"]["customerManagement.CreditProfile"][];
            engagedParty: components["schemas"]["customerManagement.RelatedParty"];
            paymentMethod?: components["schemas"]["customerManagement.PaymentMethodRef"][];
            relatedParty?: components["schemas"]["customerManagement.RelatedParty"][];
            validFor?: components["schemas"]["customerManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            segment?: string;
            creditClass?: string;
            /** Format: date */
            birthDate?: string;
            priceBookId?: string[];
            currency?: string;
            timeZone?: string;
        };
        "customerManagement.CustomerAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["customerManagement.CustomerAttributeValueChangeEventPayload"];
        };
        "customerManagement.CustomerAttributeValueChangeEventPayload": {
            customer?: components["schemas"]["customerManagement.Customer"];
        };
        "customerManagement.CustomerCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["customerManagement.CustomerCreateEventPayload"];
        };
        "customerManagement.CustomerCreateEventPayload": {
            customer?: components["schemas"]["customerManagement.Customer"];
        };
        "customerManagement.CustomerDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["customerManagement.CustomerDeleteEventPayload"];
        };
        "customerManagement.CustomerDeleteEventPayload": {
            customer?: components["schemas"]["customerManagement.Customer"];
        };
        "customerManagement.CustomerStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["customerManagement.CustomerStateChangeEventPayload"];
        };
        "customerManagement.CustomerStateChangeEventPayload": {
            customer?: components["schemas"]["customerManagement.Customer"];
        };
        "customerManagement.Customer_Create": {
            name: string;
            status?: string;
            statusReason?: string;
            account?: components["schemas"]["customerManagement.AccountRef"][];
            agreement?: components["schemas"]["customerManagement.AgreementRef"][];
            characteristic?: components["schemas"]["customerManagement.Characteristic"][];
            contactMedium?: components["schemas"]["customerManagement.ContactMedium"][];
            creditProfile?: components["schemas"]["customerManagement.CreditProfile"][];
            engagedParty: components["schemas"]["customerManagement.RelatedParty"];
            paymentMethod?: components["schemas"]["customerManagement.PaymentMethodRef"][];
            relatedParty?: components["schemas"]["customerManagement.RelatedParty"][];
            validFor?: components["schemas"]["customerManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            segment?: string;
            creditClass?: string;
            /** Format: date */
            birthDate?: string;
            priceBookId?: string[];
            currency?: string;
            timeZone?: string;
        };
        "customerManagement.Customer_Update": {
            name?: string;
            status?: string;
            statusReason?: string;
            account?: components["schemas"]["customerManagement.AccountRef"][];
            agreement?: components["schemas"]["customerManagement.AgreementRef"][];
            characteristic?: components["schemas"]["customerManagement.Characteristic"][];
            contactMedium?: components["schemas"]["customerManagement.ContactMedium"][];
            creditProfile?: components["schemas"]["customerManagement.CreditProfile"][];
            engagedParty: components["schemas"]["customerManagement.RelatedParty"];
            paymentMethod?: components["schemas"]["customerManagement.PaymentMethodRef"][];
            relatedParty?: components["schemas"]["customerManagement.RelatedParty"][];
            validFor?: components["schemas"]["customerManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "customerManagement.MediumCharacteristic": {
            city?: string;
            contactType?: string;
            country?: string;
            emailAddress?: string;
            faxNumber?: string;
            phoneNumber?: string;
            postCode?: string;
            socialNetworkId?: string;
            stateOrProvince?: string;
            street1?: string;
            street2?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "customerManagement.PaymentMethodRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "customerManagement.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "customerManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "geographicAddressManagement.GeographicAddress": {
            id?: string;
            href?: string;
            city?: string;
            country?: string;
            locality?: string;
            name?: string;
            postcode?: string;
            stateOrProvince?: string;
            streetName?: string;
            streetNr?: string;
            streetNrLast?: string;
            streetNrLastSuffix?: string;
            streetNrSuffix?: string;
            streetSuffix?: string;
            streetType?: string;
            geographicLocation?: components["schemas"]["geographicAddressManagement.GeographicLocationRefOrValue"];
            geographicSubAddress?: components["schemas"]["geographicAddressManagement.GeographicSubAddress"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "geographicAddressManagement.GeographicAddressValidation": {
            id?: string;
            href?: string;
            provideAlternative?: boolean;
            /** Format: date-time */
            validationDate?: string;
            validationResult?: string;
            alternateGeographicAddress?: components["schemas"]["geographicAddressManagement.GeographicAddress"][];
            state?: components["schemas"]["geographicAddressManagement.TaskStateType"];
            submittedGeographicAddress?: components["schemas"]["geographicAddressManagement.GeographicAddress"];
            validGeographicAddress?: components["schemas"]["geographicAddressManagement.GeographicAddress"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "geographicAddressManagement.GeographicAddressValidationStateChangeEvent": {
            event?: components["schemas"]["geographicAddressManagement.GeographicAddressValidationStateChangeEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "geographicAddressManagement.GeographicAddressValidationStateChangeEventPayload": {
            geographicAddressValidation?: components["schemas"]["geographicAddressManagement.GeographicAddressValidation"];
        };
        "geographicAddressManagement.GeographicAddressValidation_Create": {
            provideAlternative: boolean;
            submittedGeographicAddress: components["schemas"]["geographicAddressManagement.GeographicAddress"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "geographicAddressManagement.GeographicAddressValidation_Update": {
            provideAlternative?: boolean;
            /** Format: date-time */
            validationDate?: string;
            validationResult?: string;
            alternateGeographicAddress?: components["schemas"]["geographicAddressManagement.GeographicAddress"][];
            state?: components["schemas"]["geographicAddressManagement.TaskStateType"];
            submittedGeographicAddress?: components["schemas"]["geographicAddressManagement.GeographicAddress"];
            validGeographicAddress?: components["schemas"]["geographicAddressManagement.GeographicAddress"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "geographicAddressManagement.GeographicLocationRefOrValue": {
            id?: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            bbox?: number[];
            "@schemaLocation"?: string;
            /** @enum {string} */
            "@type": "GeoJsonPoint" | "GeoJsonMultiPoint" | "GeoJsonLineString" | "GeoJsonMultiLineString" | "GeoJsonPolygon";
            "@referredType"?: string;
        };
        "geographicAddressManagement.GeographicSubAddress": {
            id?: string;
            href?: string;
            buildingName?: string;
            levelNumber?: string;
            levelType?: string;
            name?: string;
            privateStreetName?: string;
            privateStreetNumber?: string;
            subAddressType?: string;
            subUnitNumber?: string;
            subUnitType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        /** @enum {string} */
        "geographicAddressManagement.TaskStateType": "accepted" | "terminatedWithError" | "inProgress" | "done";
        "geographicAddressManagement.GeographicAddress_Create": {
            id?: string;
            href?: string;
            city?: string;
            country?: string;
            locality?: string;
            name?: string;
            postcode?: string;
            stateOrProvince?: string;
            streetName?: string;
            streetNr?: string;
            streetNrLast?: string;
            streetNrLastSuffix?: string;
            streetNrSuffix?: string;
            streetSuffix?: string;
            streetType?: string;
            geographicLocation?: components["schemas"]["geographicAddressManagement.GeographicLocationRefOrValue"];
            geographicSubAddress?: components["schemas"]["geographicAddressManagement.GeographicSubAddress"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.Any": unknown;
        "party.AttachmentRefOrValue": {
            id?: string;
            href?: string;
            attachmentType?: string;
            content?: string;
            description?: string;
            mimeType?: string;
            name?: string;
            url?: string;
            size?: components["schemas"]["party.Quantity"];
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "party.Characteristic": {
            name: string;
            valueType?: string;
            value: components["schemas"]["party.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.ContactMedium": {
            mediumType?: string;
            preferred?: boolean;
            characteristic?: components["schemas"]["party.MediumCharacteristic"];
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.Disability": {
            disabilityCode?: string;
            disabilityName?: string;
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.ExternalReference": {
            externalReferenceType?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.Individual": {
            id: string;
            href?: string;
            aristocraticTitle?: string;
            /** Format: date-time */
            birthDate?: string;
            countryOfBirth?: string;
            /** Format: date-time */
            deathDate?: string;
            familyName?: string;
            familyNamePrefix?: string;
            formattedName?: string;
            fullName?: string;
            gender?: string;
            generation?: string;
            givenName?: string;
            legalName?: string;
            location?: string;
            maritalStatus?: string;
            middleName?: string;
            nationality?: string;
            placeOfBirth?: string;
            preferredGivenName?: string;
            title?: string;
            contactMedium?: components["schemas"]["party.ContactMedium"][];
            creditRating?: components["schemas"]["party.PartyCreditProfile"][];
            disability?: components["schemas"]["party.Disability"][];
            externalReference?: components["schemas"]["party.ExternalReference"][];
            individualIdentification?: components["schemas"]["party.IndividualIdentification"][];
            languageAbility?: components["schemas"]["party.LanguageAbility"][];
            otherName?: components["schemas"]["party.OtherNameIndividual"][];
            partyCharacteristic?: components["schemas"]["party.Characteristic"][];
            relatedParty?: components["schemas"]["party.RelatedParty"][];
            skill?: components["schemas"]["party.Skill"][];
            status?: components["schemas"]["party.IndividualStateType"];
            taxExemptionCertificate?: components["schemas"]["party.TaxExemptionCertificate"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.IndividualAttributeValueChangeEvent": {
            eventId?: string;
            fieldPath?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            correlationId?: string;
            event?: components["schemas"]["party.IndividualAttributeValueChangeEventPayload"];
        };
        "party.IndividualAttributeValueChangeEventPayload": {
            individual?: components["schemas"]["party.Individual"];
        };
        "party.IndividualCreateEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            href?: string;
            id?: string;
            correlationId?: string;
            event?: components["schemas"]["party.IndividualCreateEventPayload"];
        };
        "party.IndividualCreateEventPayload": {
            individual?: components["schemas"]["party.Individual"];
        };
        "party.IndividualDeleteEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            href?: string;
            id?: string;
            correlationId?: string;
            event?: components["schemas"]["party.IndividualDeleteEventPayload"];
        };
        "party.IndividualDeleteEventPayload": {
            individual?: components["schemas"]["party.Individual"];
        };
        "party.IndividualIdentification": {
            identificationId?: string;
            identificationType?: string;
            issuingAuthority?: string;
            /** Format: date-time */
            issuingDate?: string;
            attachment?: components["schemas"]["party.AttachmentRefOrValue"];
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.IndividualStateChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            href?: string;
            id?: string;
            correlationId?: string;
            event?: components["schemas"]["party.IndividualStateChangeEventPayload"];
        };
        "party.IndividualStateChangeEventPayload": {
            individual?: components["schemas"]["party.Individual"];
        };
        /** @enum {string} */
        "party.IndividualStateType": "initialized" | "validated" | "deceaded";
        "party.Individual_Create": {
            aristocraticTitle?: string;
            /** Format: date-time */
            birthDate?: string;
            countryOfBirth?: string;
            /** Format: date-time */
            deathDate?: string;
            familyName: string;
            familyNamePrefix?: string;
            formattedName?: string;
            fullName?: string;
            gender?: string;
            generation?: string;
            givenName: string;
            legalName?: string;
            location?: string;
            maritalStatus?: string;
            middleName?: string;
            nationality?: string;
            placeOfBirth?: string;
            preferredGivenName?: string;
            title?: string;
            contactMedium?: components["schemas"]["party.ContactMedium"][];
            creditRating?: components["schemas"]["party.PartyCreditProfile"][];
            disability?: components["schemas"]["party.Disability"][];
            externalReference?: components["schemas"]["party.ExternalReference"][];
            individualIdentification?: components["schemas"]["party.IndividualIdentification"][];
            languageAbility?: components["schemas"]["party.LanguageAbility"][];
            otherName?: components["schemas"]["party.OtherNameIndividual"][];
            partyCharacteristic?: components["schemas"]["party.Characteristic"][];
            relatedParty?: components["schemas"]["party.RelatedParty"][];
            skill?: components["schemas"]["party.Skill"][];
            status?: components["schemas"]["party.IndividualStateType"];
            taxExemptionCertificate?: components["schemas"]["party.TaxExemptionCertificate"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.Individual_Update": {
            aristocraticTitle?: string;
            /** Format: date-time */
            birthDate?: string;
            countryOfBirth?: string;
            /** Format: date-time */
            deathDate?: string;
            familyName?: string;
            familyNamePrefix?: string;
            formattedName?: string;
            fullName?: string;
            gender?: string;
            generation?: string;
            givenName?: string;
            legalName?: string;
            location?: string;
            maritalStatus?: string;
            middleName?: string;
            nationality?: string;
            placeOfBirth?: string;
            preferredGivenName?: string;
            title?: string;
            contactMedium?: components["schemas"]["party.ContactMedium"][];
            creditRating?: components["schemas"]["party.PartyCreditProfile"][];
            disability?: components["schemas"]["party.Disability"][];
            externalReference?: components["schemas"]["party.ExternalReference"][];
            individualIdentification?: components["schemas"]["party.IndividualIdentification"][];
            languageAbility?: components["schemas"]["party.LanguageAbility"][];
            otherName?: components["schemas"]["party.OtherNameIndividual"][];
            partyCharacteristic?: components["schemas"]["party.Characteristic"][];
            relatedParty?: components["schemas"]["party.RelatedParty"][];
            skill?: components["schemas"]["party.Skill"][];
            status?: components["schemas"]["party.IndividualStateType"];
            taxExemptionCertificate?: components["schemas"]["party.TaxExemptionCertificate"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.LanguageAbility": {
            isFavouriteLanguage?: boolean;
            languageCode?: string;
            languageName?: string;
            listeningProficiency?: string;
            readingProficiency?: string;
            speakingProficiency?: string;
            writingProficiency?: string;
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.MediumCharacteristic": {
            city?: string;
            contactType?: string;
            country?: string;
            emailAddress?: string;
            faxNumber?: string;
            phoneNumber?: string;
            postCode?: string;
            socialNetworkId?: string;
            stateOrProvince?: string;
            street1?: string;
            street2?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.Organization": {
            id: string;
            href?: string;
            isHeadOffice?: boolean;
            isLegalEntity?: boolean;
            name?: string;
            nameType?: string;
            organizationType?: string;
            tradingName?: string;
            contactMedium?: components["schemas"]["party.ContactMedium"][];
            creditRating?: components["schemas"]["party.PartyCreditProfile"][];
            existsDuring?: components["schemas"]["party.TimePeriod"];
            externalReference?: components["schemas"]["party.ExternalReference"][];
            organizationChildRelationship?: components["schemas"]["party.OrganizationChildRelationship"][];
            organizationIdentification?: components["schemas"]["party.OrganizationIdentification"][];
            organizationParentRelationship?: components["schemas"]["party.OrganizationParentRelationship"];
            otherName?: components["schemas"]["party.OtherNameOrganization"][];
            partyCharacteristic?: components["schemas"]["party.Characteristic"][];
            relatedParty?: components["schemas"]["party.RelatedParty"][];
            status?: components["schemas"]["party.OrganizationStateType"];
            taxExemptionCertificate?: components["schemas"]["party.TaxExemptionCertificate"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.OrganizationAttributeValueChangeEvent": {
            eventId?: string;
            fieldPath?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            correlationId?: string;
            event?: components["schemas"]["party.OrganizationAttributeValueChangeEventPayload"];
        };
        "party.OrganizationAttributeValueChangeEventPayload": {
            organization?: components["schemas"]["party.Organization"];
        };
        "party.OrganizationChildRelationship": {
            relationshipType?: string;
            organization?: components["schemas"]["party.OrganizationRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.OrganizationCreateEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            href?: string;
            id?: string;
            correlationId?: string;
            event?: components["schemas"]["party.OrganizationCreateEventPayload"];
        };
        "party.OrganizationCreateEventPayload": {
            organization?: components["schemas"]["party.Organization"];
        };
        "party.OrganizationDeleteEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            href?: string;
            id?: string;
            correlationId?: string;
            event?: components["schemas"]["party.OrganizationDeleteEventPayload"];
        };
        "party.OrganizationDeleteEventPayload": {
            organization?: components["schemas"]["party.Organization"];
        };
        "party.OrganizationIdentification": {
            identificationId?: string;
            identificationType?: string;
            issuingAuthority?: string;
            /** Format: date-time */
            issuingDate?: string;
            attachment?: components["schemas"]["party.AttachmentRefOrValue"];
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.OrganizationParentRelationship": {
            relationshipType?: string;
            organization?: components["schemas"]["party.OrganizationRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.OrganizationRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "party.OrganizationStateChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            description?: string;
            /** Format: date-time */
            timeOcurred?: string;
            title?: string;
            eventType?: string;
            domain?: string;
            priority?: string;
            href?: string;
            id?: string;
            correlationId?: string;
            event?: components["schemas"]["party.OrganizationStateChangeEventPayload"];
        };
        "party.OrganizationStateChangeEventPayload": {
            organization?: components["schemas"]["party.Organization"];
        };
        /** @enum {string} */
        "party.OrganizationStateType": "initialized" | "validated" | "closed";
        "party.Organization_Create": {
            isHeadOffice?: boolean;
            isLegalEntity?: boolean;
            name?: string;
            nameType?: string;
            organizationType?: string;
            tradingName: string;
            contactMedium?: components["schemas"]["party.ContactMedium"][];
            creditRating?: components["schemas"]["party.PartyCreditProfile"][];
            existsDuring?: components["schemas"]["party.TimePeriod"];
            externalReference?: components["schemas"]["party.ExternalReference"][];
            organizationChildRelationship?: components["schemas"]["party.OrganizationChildRelationship"][];
            organizationIdentification?: components["schemas"]["party.OrganizationIdentification"][];
            organizationParentRelationship?: components["schemas"]["party.OrganizationParentRelationship"];
            otherName?: components["schemas"]["party.OtherNameOrganization"][];
            partyCharacteristic?: components["schemas"]["party.Characteristic"][];
            relatedParty?: components["schemas"]["party.RelatedParty"][];
            status?: components["schemas"]["party.OrganizationStateType"];
            taxExemptionCertificate?: components["schemas"]["party.TaxExemptionCertificate"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.Organization_Update": {
            isHeadOffice?: boolean;
            isLegalEntity?: boolean;
            name?: string;
            nameType?: string;
            organizationType?: string;
            tradingName?: string;
            contactMedium?: components["schemas"]["party.ContactMedium"][];
            creditRating?: components["schemas"]["party.PartyCreditProfile"][];
            existsDuring?: components["schemas"]["party.TimePeriod"];
            externalReference?: components["schemas"]["party.ExternalReference"][];
            organizationChildRelationship?: components["schemas"]["party.OrganizationChildRelationship"][];
            organizationIdentification?: components["schemas"]["party.OrganizationIdentification"][];
            organizationParentRelationship?: components["schemas"]["party.OrganizationParentRelationship"];
            otherName?: components["schemas"]["party.OtherNameOrganization"][];
            partyCharacteristic?: components["schemas"]["party.Characteristic"][];
            relatedParty?: components["schemas"]["party.RelatedParty"][];
            status?: components["schemas"]["party.OrganizationStateType"];
            taxExemptionCertificate?: components["schemas"]["party.TaxExemptionCertificate"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.OtherNameIndividual": {
            aristocraticTitle?: string;
            familyName?: string;
            familyNamePrefix?: string;
            formattedName?: string;
            fullName?: string;
            generation?: string;
            givenName?: string;
            legalName?: string;
            middleName?: string;
            preferredGivenName?: string;
            title?: string;
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.OtherNameOrganization": {
            name?: string;
            nameType?: string;
            tradingName?: string;
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.PartyCreditProfile": {
            creditAgencyName?: string;
            creditAgencyType?: string;
            ratingReference?: string;
            ratingScore?: number;
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.Quantity": {
            amount?: number;
            units?: string;
        };
        "party.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "party.Skill": {
            comment?: string;
            evaluatedLevel?: string;
            skillCode?: string;
            skillName?: string;
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.TaxDefinition": {
            id?: string;
            name?: string;
            taxType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "party.TaxExemptionCertificate": {
            id?: string;
            attachment?: components["schemas"]["party.AttachmentRefOrValue"];
            taxDefinition?: components["schemas"]["party.TaxDefinition"][];
            validFor?: components["schemas"]["party.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "party.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "partyRoleManagement.AccountRef": {
            id?: string;
            href?: string;
            description?: string;
            name: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "partyRoleManagement.AgreementRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "partyRoleManagement.Any": unknown;
        "partyRoleManagement.Characteristic": {
            name: string;
            valueType?: string;
            value: components["schemas"]["partyRoleManagement.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "partyRoleManagement.ContactMedium": {
            mediumType: string;
            preferred?: boolean;
            characteristic: components["schemas"]["partyRoleManagement.MediumCharacteristic"];
            validFor?: components["schemas"]["partyRoleManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "partyRoleManagement.CreditProfile": {
            /** Format: date-time */
            creditProfileDate: string;
            creditRiskRating?: number;
            creditScore?: number;
            validFor: components["schemas"]["partyRoleManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "partyRoleManagement.MediumCharacteristic": {
            city?: string;
            contactType?: string;
            country?: string;
            emailAddress?: string;
            faxNumber?: string;
            phoneNumber?: string;
            postCode?: string;
            socialNetworkId?: string;
            stateOrProvince?: string;
            street1?: string;
            street2?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "partyRoleManagement.PartyRole": {
            id?: string;
            href?: string;
            name?: string;
            status?: string;
            statusReason?: string;
            account?: components["schemas"]["partyRoleManagement.AccountRef"][];
            agreement?: components["schemas"]["partyRoleManagement.AgreementRef"][];
            characteristic?: components["schemas"]["partyRoleManagement.Characteristic"][];
            contactMedium?: components["schemas"]["partyRoleManagement.ContactMedium"][];
            creditProfile?: components["schemas"]["partyRoleManagement.CreditProfile"][];
            engagedParty?: components["schemas"]["partyRoleManagement.RelatedParty"];
            paymentMethod?: components["schemas"]["partyRoleManagement.PaymentMethodRef"][];
            relatedParty?: components["schemas"]["partyRoleManagement.RelatedParty"][];
            validFor?: components["schemas"]["partyRoleManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "partyRoleManagement.PartyRoleAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["partyRoleManagement.PartyRoleAttributeValueChangeEventPayload"];
        };
        "partyRoleManagement.PartyRoleAttributeValueChangeEventPayload": {
            partyRole?: components["schemas"]["partyRoleManagement.PartyRole"];
        };
        "partyRoleManagement.PartyRoleCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["partyRoleManagement.PartyRoleCreateEventPayload"];
        };
        "partyRoleManagement.PartyRoleCreateEventPayload": {
            partyRole?: components["schemas"]["partyRoleManagement.PartyRole"];
        };
        "partyRoleManagement.PartyRoleDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["partyRoleManagement.PartyRoleDeleteEventPayload"];
        };
        "partyRoleManagement.PartyRoleDeleteEventPayload": {
            partyRole?: components["schemas"]["partyRoleManagement.PartyRole"];
        };
        "partyRoleManagement.PartyRoleStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["partyRoleManagement.PartyRoleStateChangeEventPayload"];
        };
        "partyRoleManagement.PartyRoleStateChangeEventPayload": {
            partyRole?: components["schemas"]["partyRoleManagement.PartyRole"];
        };
        "partyRoleManagement.PartyRole_Create": {
            name: string;
            status?: string;
            statusReason?: string;
            account?: components["schemas"]["partyRoleManagement.AccountRef"][];
            agreement?: components["schemas"]["partyRoleManagement.AgreementRef"][];
            characteristic?: components["schemas"]["partyRoleManagement.Characteristic"][];
            contactMedium?: components["schemas"]["partyRoleManagement.ContactMedium"][];
            creditProfile?: components["schemas"]["partyRoleManagement.CreditProfile"][];
            engagedParty?: components["schemas"]["partyRoleManagement.RelatedParty"];
            paymentMethod?: components["schemas"]["partyRoleManagement.PaymentMethodRef"][];
            relatedParty?: components["schemas"]["partyRoleManagement.RelatedParty"][];
            validFor?: components["schemas"]["partyRoleManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "partyRoleManagement.PartyRole_Update": {
            name?: string;
            status?: string;
            statusReason?: string;
            account?: components["schemas"]["partyRoleManagement.AccountRef"][];
            agreement?: components["schemas"]["partyRoleManagement.AgreementRef"][];
            characteristic?: components["schemas"]["partyRoleManagement.Characteristic"][];
            contactMedium?: components["schemas"]["partyRoleManagement.ContactMedium"][];
            creditProfile?: components["schemas"]["partyRoleManagement.CreditProfile"][];
            engagedParty?: components["schemas"]["partyRoleManagement.RelatedParty"];
            paymentMethod?: components["schemas"]["partyRoleManagement.PaymentMethodRef"][];
            relatedParty?: components["schemas"]["partyRoleManagement.RelatedParty"][];
            validFor?: components["schemas"]["partyRoleManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "partyRoleManagement.PaymentMethodRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "partyRoleManagement.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "partyRoleManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "productCatalogManagement.Money": {
            unit?: string;
            value?: number;
        };
        "productCatalogManagement.TimePeriod": {
            /** Format: date-time */
            startDateTime?: string;
            /** Format: date-time */
            endDateTime?: string;
        };
        "productCatalogManagement.Reference": {
            id: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
        };
        "productCatalogManagement.Tier": {
            from?: number;
            to?: number;
            price?: components["schemas"]["productCatalogManagement.Money"];
        };
        "productCatalogManagement.PriceBookEntry": {
            productOffering?: components["schemas"]["productCatalogManagement.Reference"];
            productOfferingPrice?: components["schemas"]["productCatalogManagement.Reference"];
            price?: components["schemas"]["productCatalogManagement.Money"];
            amountOff?: components["schemas"]["productCatalogManagement.Money"];
            percentage?: number;
            tier?: components["schemas"]["productCatalogManagement.Tier"][];
            validFor?: components["schemas"]["productCatalogManagement.TimePeriod"];
        };
        "productCatalogManagement.PriceBook": {
            id?: string;
            href?: string;
            name?: string;
            description?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            validFor?: components["schemas"]["productCatalogManagement.TimePeriod"];
            currency?: string;
            /** @enum {string} */
            audience?: "party" | "segment" | "everyone";
            segment?: string[];
            conversionRate?: number;
            percentage?: number;
            productOffering?: components["schemas"]["productCatalogManagement.Reference"][];
            entry?: components["schemas"]["productCatalogManagement.PriceBookEntry"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productCatalogManagement.PriceBook_Create": {
            name: string;
            description?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            validFor?: components["schemas"]["productCatalogManagement.TimePeriod"];
            currency: string;
            /** @enum {string} */
            audience?: "party" | "segment" | "everyone";
            segment?: string[];
            conversionRate?: number;
            percentage?: number;
            productOffering?: components["schemas"]["productCatalogManagement.Reference"][];
            entry?: components["schemas"]["productCatalogManagement.PriceBookEntry"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productCatalogManagement.PriceBook_Update": {
            name?: string;
            description?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            validFor?: components["schemas"]["productCatalogManagement.TimePeriod"];
            currency?: string;
            /** @enum {string} */
            audience?: "party" | "segment" | "everyone";
            segment?: string[];
            conversionRate?: number;
            percentage?: number;
            productOffering?: components["schemas"]["productCatalogManagement.Reference"][];
            entry?: components["schemas"]["productCatalogManagement.PriceBookEntry"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productCatalogManagement.Catalog": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            catalogType?: string;
            searchSynonym?: unknown[];
            broadbandProvider?: Record<string, never>;
        };
        "productCatalogManagement.Catalog_Create": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            catalogType?: string;
            searchSynonym?: unknown[];
            broadbandProvider?: Record<string, never>;
        };
        "productCatalogManagement.Category": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            parentId?: string;
            isRoot?: boolean;
        };
        "productCatalogManagement.Category_Create": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            parentId?: string;
            isRoot?: boolean;
        };
        "productCatalogManagement.ProductSpecification": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            productNumber?: string;
            brand?: string;
            isBundle?: boolean;
        };
        "productCatalogManagement.ProductSpecification_Create": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            productNumber?: string;
            brand?: string;
            isBundle?: boolean;
        };
        "productCatalogManagement.ProductOffering": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            isBundle?: boolean;
            isSellable?: boolean;
            code?: string;
            offeringClass?: string[];
            segment?: string[];
            technology?: string[];
            minimumDownloadSpeed?: number;
            requiresSite?: boolean;
            interval?: number;
            grandfathered?: boolean;
            orderEntryField?: unknown;
            earlyTermination?: unknown[];
            serviceCredit?: unknown[];
            broadbandLabel?: unknown[];
        };
        "productCatalogManagement.ProductOffering_Create": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            isBundle?: boolean;
            isSellable?: boolean;
            code?: string;
            offeringClass?: string[];
            segment?: string[];
            technology?: string[];
            minimumDownloadSpeed?: number;
            requiresSite?: boolean;
            interval?: number;
            grandfathered?: boolean;
            orderEntryField?: unknown;
            earlyTermination?: unknown[];
            serviceCredit?: unknown[];
            broadbandLabel?: unknown[];
        };
        "productCatalogManagement.ProductOfferingPrice": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            priceType?: string;
            percentage?: number;
            recurringChargePeriodType?: string;
            recurringChargePeriodLength?: number;
            isBundle?: boolean;
            tier?: unknown[];
            tierMode?: string;
            chargedPer?: string;
            waivedFromTermMonths?: number;
            introductory?: Record<string, never>;
            usageRating?: Record<string, never>;
            rate?: unknown[];
            individualCase?: boolean;
            distanceBand?: Record<string, never>;
            surcharge?: boolean;
            expiresAfterDays?: number;
        };
        "productCatalogManagement.ProductOfferingPrice_Create": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            priceType?: string;
            percentage?: number;
            recurringChargePeriodType?: string;
            recurringChargePeriodLength?: number;
            isBundle?: boolean;
            tier?: unknown[];
            tierMode?: string;
            chargedPer?: string;
            waivedFromTermMonths?: number;
            introductory?: Record<string, never>;
            usageRating?: Record<string, never>;
            rate?: unknown[];
            individualCase?: boolean;
            distanceBand?: Record<string, never>;
            surcharge?: boolean;
            expiresAfterDays?: number;
        };
        "productCatalogManagement.ImportJob": {
            status?: string;
            url?: string;
            path?: string;
            contentType?: string;
            errorLog?: string;
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            completionDate?: string;
            mode?: string;
            draftName?: string;
            progress?: Record<string, never>;
            draftId?: string;
            faultFileUrl?: string;
            publication?: number;
        };
        "productCatalogManagement.ImportJob_Create": {
            status?: string;
            url?: string;
            path?: string;
            contentType?: string;
            errorLog?: string;
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            completionDate?: string;
            mode?: string;
            draftName?: string;
            progress?: Record<string, never>;
            draftId?: string;
            faultFileUrl?: string;
            publication?: number;
        };
        "productCatalogManagement.ExportJob": {
            status?: string;
            url?: string;
            path?: string;
            contentType?: string;
            errorLog?: string;
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            completionDate?: string;
            query?: string;
            progress?: Record<string, never>;
        };
        "productCatalogManagement.ExportJob_Create": {
            status?: string;
            url?: string;
            path?: string;
            contentType?: string;
            errorLog?: string;
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            completionDate?: string;
            query?: string;
            progress?: Record<string, never>;
        };
        "productCatalogManagement.Rule": {
            code?: string;
            name?: string;
            family?: string;
            severity?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            description?: string;
            version?: string;
            stage?: unknown[];
            severityAt?: Record<string, never>;
            reviewer?: string;
            condition?: Record<string, never>;
            message?: string;
            fix?: Record<string, never>;
            unknown?: Record<string, never>;
            supersedes?: unknown[];
            example?: unknown[];
        };
        "productCatalogManagement.Rule_Create": {
            code?: string;
            name?: string;
            family?: string;
            severity?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
            description?: string;
            version?: string;
            stage?: unknown[];
            severityAt?: Record<string, never>;
            reviewer?: string;
            condition?: Record<string, never>;
            message?: string;
            fix?: Record<string, never>;
            unknown?: Record<string, never>;
            supersedes?: unknown[];
            example?: unknown[];
        };
        "promotionManagement.AttachmentRefOrValue": {
            id?: string;
            href?: string;
            attachmentType?: string;
            content?: string;
            description?: string;
            mimeType?: string;
            name?: string;
            url?: string;
            size?: components["schemas"]["promotionManagement.Quantity"];
            validFor?: components["schemas"]["promotionManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "promotionManagement.EntityRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "promotionManagement.Promotion": {
            id?: string;
            href?: string;
            description?: string;
            /** Format: date-time */
            lastUpdate?: string;
            lifecycleStatus?: string;
            name?: string;
            promotionType?: string;
            attachment?: components["schemas"]["promotionManagement.AttachmentRefOrValue"][];
            pattern?: components["schemas"]["promotionManagement.PromotionPattern"][];
            validFor?: components["schemas"]["promotionManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            oncePerCustomer?: boolean;
            budget?: number;
            localPeriod?: Record<string, never>;
        };
        "promotionManagement.PromotionAction": {
            id?: string;
            actionType: string;
            actionValue?: string;
            actionEntityRef?: components["schemas"]["promotionManagement.EntityRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "promotionManagement.PromotionAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["promotionManagement.PromotionAttributeValueChangeEventPayload"];
        };
        "promotionManagement.PromotionAttributeValueChangeEventPayload": {
            promotion?: components["schemas"]["promotionManagement.Promotion"];
        };
        "promotionManagement.PromotionCreateEvent": {
            event?: components["schemas"]["promotionManagement.PromotionCreateEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "promotionManagement.PromotionCreateEventPayload": {
            promotion?: components["schemas"]["promotionManagement.Promotion"];
        };
        "promotionManagement.PromotionCriteria": {
            id?: string;
            criteriaOperator: string;
            criteriaParameter: string;
            criteriaValue: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "promotionManagement.PromotionCriteriaGroup": {
            id?: string;
            criteriaLogicalRelationship?: string;
            groupName?: string;
            criteria: components["schemas"]["promotionManagement.PromotionCriteria"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "promotionManagement.PromotionDeleteEvent": {
            event?: components["schemas"]["promotionManagement.PromotionDeleteEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "promotionManagement.PromotionDeleteEventPayload": {
            promotion?: components["schemas"]["promotionManagement.Promotion"];
        };
        "promotionManagement.PromotionPattern": {
            id?: string;
            criteriaGroupLogicalRelationship?: string;
            description?: string;
            name?: string;
            priority?: number;
            action: components["schemas"]["promotionManagement.PromotionAction"][];
            criteriaGroup: components["schemas"]["promotionManagement.PromotionCriteriaGroup"][];
            validFor?: components["schemas"]["promotionManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "promotionManagement.PromotionStateChangeEvent": {
            event?: components["schemas"]["promotionManagement.PromotionStateChangeEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "promotionManagement.PromotionStateChangeEventPayload": {
            promotion?: components["schemas"]["promotionManagement.Promotion"];
        };
        "promotionManagement.Promotion_Create": {
            description?: string;
            /** Format: date-time */
            lastUpdate?: string;
            lifecycleStatus?: string;
            name: string;
            promotionType?: string;
            attachment?: components["schemas"]["promotionManagement.AttachmentRefOrValue"][];
            pattern?: components["schemas"]["promotionManagement.PromotionPattern"][];
            validFor?: components["schemas"]["promotionManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            oncePerCustomer?: boolean;
            budget?: number;
            localPeriod?: Record<string, never>;
        };
        "promotionManagement.Promotion_Update": {
            description?: string;
            /** Format: date-time */
            lastUpdate?: string;
            lifecycleStatus?: string;
            name?: string;
            promotionType?: string;
            attachment?: components["schemas"]["promotionManagement.AttachmentRefOrValue"][];
            validFor?: components["schemas"]["promotionManagement.TimePeriod"];
        };
        "promotionManagement.Quantity": {
            amount?: number;
            units?: string;
        };
        "promotionManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "productInventory.AgreementItemRef": {
            id: string;
            href?: string;
            agreementItemId?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.Any": unknown;
        "productInventory.BillingAccountRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.Characteristic": {
            name: string;
            valueType?: string;
            value: components["schemas"]["productInventory.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productInventory.Money": {
            unit?: string;
            value?: number;
        };
        "productInventory.Price": {
            percentage?: number;
            taxRate?: number;
            dutyFreeAmount?: components["schemas"]["productInventory.Money"];
            taxIncludedAmount?: components["schemas"]["productInventory.Money"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productInventory.PriceAlteration": {
            applicationDuration?: number;
            description?: string;
            name?: string;
            priceType: string;
            priority?: number;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            price: components["schemas"]["productInventory.Price"];
            productOfferingPrice?: components["schemas"]["productInventory.ProductOfferingPriceRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productInventory.Product": {
            id?: string;
            href?: string;
            description?: string;
            isBundle?: boolean;
            isCustomerVisible?: boolean;
            name?: string;
            /** Format: date-time */
            orderDate?: string;
            productSerialNumber?: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            terminationDate?: string;
            agreement?: components["schemas"]["productInventory.AgreementItemRef"][];
            billingAccount?: components["schemas"]["productInventory.BillingAccountRef"];
            place?: components["schemas"]["productInventory.RelatedPlaceRefOrValue"][];
            product?: components["schemas"]["productInventory.ProductRefOrValue"][];
            productCharacteristic?: components["schemas"]["productInventory.Characteristic"][];
            productOffering?: components["schemas"]["productInventory.ProductOfferingRef"];
            productOrderItem?: components["schemas"]["productInventory.RelatedProductOrderItem"][];
            productPrice?: components["schemas"]["productInventory.ProductPrice"][];
            productRelationship?: components["schemas"]["productInventory.ProductRelationship"][];
            productSpecification?: components["schemas"]["productInventory.ProductSpecificationRef"];
            productTerm?: components["schemas"]["productInventory.ProductTerm"][];
            realizingResource?: components["schemas"]["productInventory.ResourceRef"][];
            realizingService?: components["schemas"]["productInventory.ServiceRef"][];
            relatedParty?: components["schemas"]["productInventory.RelatedParty"][];
            status?: components["schemas"]["productInventory.ProductStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            serviceId?: string;
            circuitId?: string;
            telephoneNumber?: string;
        };
        "productInventory.ProductAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["productInventory.ProductAttributeValueChangeEventPayload"];
        };
        "productInventory.ProductAttributeValueChangeEventPayload": {
            product?: components["schemas"]["productInventory.Product"];
        };
        "productInventory.ProductBatchEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productInventory.ProductBatchEventPayload"];
        };
        "productInventory.ProductBatchEventPayload": {
            product?: components["schemas"]["productInventory.Product"];
        };
        "productInventory.ProductCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productInventory.ProductCreateEventPayload"];
        };
        "productInventory.ProductCreateEventPayload": {
            product?: components["schemas"]["productInventory.Product"];
        };
        "productInventory.ProductDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productInventory.ProductDeleteEventPayload"];
        };
        "productInventory.ProductDeleteEventPayload": {
            product?: components["schemas"]["productInventory.Product"];
        };
        "productInventory.ProductOfferingPriceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.ProductOfferingRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.ProductPrice": {
            description?: string;
            name?: string;
            priceType: string;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            billingAccount?: components["schemas"]["productInventory.BillingAccountRef"];
            price: components["schemas"]["productInventory.Price"];
            productOfferingPrice?: components["schemas"]["productInventory.ProductOfferingPriceRef"];
            productPriceAlteration?: components["schemas"]["productInventory.PriceAlteration"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productInventory.ProductRefOrValue": {
            id?: string;
            href?: string;
            description?: string;
            isBundle?: boolean;
            isCustomerVisible?: boolean;
            name?: string;
            /** Format: date-time */
            orderDate?: string;
            productSerialNumber?: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            terminationDate?: string;
            agreement?: components["schemas"]["productInventory.AgreementItemRef"][];
            billingAccount?: components["schemas"]["productInventory.BillingAccountRef"];
            place?: components["schemas"]["productInventory.RelatedPlaceRefOrValue"][];
            product?: components["schemas"]["productInventory.ProductRefOrValue"][];
            productCharacteristic?: components["schemas"]["productInventory.Characteristic"][];
            productOffering?: components["schemas"]["productInventory.ProductOfferingRef"];
            productOrderItem?: components["schemas"]["productInventory.RelatedProductOrderItem"][];
            productPrice?: components["schemas"]["productInventory.ProductPrice"][];
            productRelationship?: components["schemas"]["productInventory.ProductRelationship"][];
            productSpecification?: components["schemas"]["productInventory.ProductSpecificationRef"];
            productTerm?: components["schemas"]["productInventory.ProductTerm"][];
            realizingResource?: components["schemas"]["productInventory.ResourceRef"][];
            realizingService?: components["schemas"]["productInventory.ServiceRef"][];
            relatedParty?: components["schemas"]["productInventory.RelatedParty"][];
            status?: components["schemas"]["productInventory.ProductStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.ProductRelationship": {
            relationshipType: string;
            product: components["schemas"]["productInventory.ProductRefOrValue"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productInventory.ProductSpecificationRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            targetProductSchema?: components["schemas"]["productInventory.TargetProductSchema"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.ProductStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productInventory.ProductStateChangeEventPayload"];
        };
        "productInventory.ProductStateChangeEventPayload": {
            product?: components["schemas"]["productInventory.Product"];
        };
        /** @enum {string} */
        "productInventory.ProductStatusType": "created" | "pendingActive" | "cancelled" | "active" | "pendingTerminate" | "terminated" | "suspended" | "aborted ";
        "productInventory.ProductTerm": {
            description?: string;
            name?: string;
            duration?: components["schemas"]["productInventory.Quantity"];
            validFor?: components["schemas"]["productInventory.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productInventory.Product_Create": {
            description?: string;
            isBundle?: boolean;
            isCustomerVisible?: boolean;
            name?: string;
            /** Format: date-time */
            orderDate?: string;
            productSerialNumber?: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            terminationDate?: string;
            agreement?: components["schemas"]["productInventory.AgreementItemRef"][];
            billingAccount?: components["schemas"]["productInventory.BillingAccountRef"];
            place?: components["schemas"]["productInventory.RelatedPlaceRefOrValue"][];
            product?: components["schemas"]["productInventory.ProductRefOrValue"][];
            productCharacteristic?: components["schemas"]["productInventory.Characteristic"][];
            productOffering?: components["schemas"]["productInventory.ProductOfferingRef"];
            productOrderItem?: components["schemas"]["productInventory.RelatedProductOrderItem"][];
            productPrice?: components["schemas"]["productInventory.ProductPrice"][];
            productRelationship?: components["schemas"]["productInventory.ProductRelationship"][];
            productSpecification?: components["schemas"]["productInventory.ProductSpecificationRef"];
            productTerm?: components["schemas"]["productInventory.ProductTerm"][];
            realizingResource?: components["schemas"]["productInventory.ResourceRef"][];
            realizingService?: components["schemas"]["productInventory.ServiceRef"][];
            relatedParty?: components["schemas"]["productInventory.RelatedParty"][];
            status: components["schemas"]["productInventory.ProductStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            serviceId?: string;
            circuitId?: string;
            telephoneNumber?: string;
        };
        "productInventory.Product_Update": {
            description?: string;
            isBundle?: boolean;
            isCustomerVisible?: boolean;
            name?: string;
            /** Format: date-time */
            orderDate?: string;
            productSerialNumber?: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            terminationDate?: string;
            agreement?: components["schemas"]["productInventory.AgreementItemRef"][];
            billingAccount?: components["schemas"]["productInventory.BillingAccountRef"];
            place?: components["schemas"]["productInventory.RelatedPlaceRefOrValue"][];
            product?: components["schemas"]["productInventory.ProductRefOrValue"][];
            productCharacteristic?: components["schemas"]["productInventory.Characteristic"][];
            productOffering?: components["schemas"]["productInventory.ProductOfferingRef"];
            productOrderItem?: components["schemas"]["productInventory.RelatedProductOrderItem"][];
            productPrice?: components["schemas"]["productInventory.ProductPrice"][];
            productRelationship?: components["schemas"]["productInventory.ProductRelationship"][];
            productSpecification?: components["schemas"]["productInventory.ProductSpecificationRef"];
            productTerm?: components["schemas"]["productInventory.ProductTerm"][];
            realizingResource?: components["schemas"]["productInventory.ResourceRef"][];
            realizingService?: components["schemas"]["productInventory.ServiceRef"][];
            relatedParty?: components["schemas"]["productInventory.RelatedParty"][];
            status?: components["schemas"]["productInventory.ProductStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productInventory.Quantity": {
            amount?: number;
            units?: string;
        };
        "productInventory.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "productInventory.RelatedPlaceRefOrValue": {
            id?: string;
            href?: string;
            name?: string;
            role: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.RelatedProductOrderItem": {
            orderItemAction?: string;
            orderItemId: string;
            productOrderHref?: string;
            productOrderId: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.ResourceRef": {
            id: string;
            href?: string;
            name?: string;
            value?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.ServiceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productInventory.TargetProductSchema": {
            "@baseType"?: string;
            "@schemaLocation": string;
            "@type": string;
        };
        "productInventory.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "productOrderingManagement.AgreementItemRef": {
            id: string;
            href?: string;
            agreementItemId?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.AgreementRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.Any": unknown;
        "productOrderingManagement.AppointmentRef": {
            id: string;
            href?: string;
            description?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.BillingAccountRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.CancelProductOrder": {
            id?: string;
            href?: string;
            cancellationReason?: string;
            /** Format: date-time */
            effectiveCancellationDate?: string;
            /** Format: date-time */
            requestedCancellationDate?: string;
            productOrder: components["schemas"]["productOrderingManagement.ProductOrderRef"];
            state?: components["schemas"]["productOrderingManagement.TaskStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.CancelProductOrderCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productOrderingManagement.CancelProductOrderCreateEventPayload"];
        };
        "productOrderingManagement.CancelProductOrderCreateEventPayload": {
            cancelProductOrder?: components["schemas"]["productOrderingManagement.CancelProductOrder"];
        };
        "productOrderingManagement.CancelProductOrderInformationRequiredEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["productOrderingManagement.CancelProductOrderInformationRequiredEventPayload"];
        };
        "productOrderingManagement.CancelProductOrderInformationRequiredEventPayload": {
            cancelProductOrder?: components["schemas"]["productOrderingManagement.CancelProductOrder"];
        };
        "productOrderingManagement.CancelProductOrderStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productOrderingManagement.CancelProductOrderStateChangeEventPayload"];
        };
        "productOrderingManagement.CancelProductOrderStateChangeEventPayload": {
            cancelProductOrder?: components["schemas"]["productOrderingManagement.CancelProductOrder"];
        };
        "productOrderingManagement.CancelProductOrder_Create": {
            cancellationReason?: string;
            /** Format: date-time */
            requestedCancellationDate?: string;
            productOrder: components["schemas"]["productOrderingManagement.ProductOrderRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.Characteristic": {
            name: string;
            valueType?: string;
            value: components["schemas"]["productOrderingManagement.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.Money": {
            unit?: string;
            value?: number;
        };
        "productOrderingManagement.Note": {
            id?: string;
            author?: string;
            /** Format: date-time */
            date?: string;
            text: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        /** @enum {string} */
        "productOrderingManagement.OrderItemActionType": "add" | "modify" | "delete" | "noChange";
        "productOrderingManagement.OrderItemRelationship": {
            id?: string;
            relationshipType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.OrderPrice": {
            description?: string;
            name?: string;
            priceType?: string;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            billingAccount?: components["schemas"]["productOrderingManagement.BillingAccountRef"];
            price?: components["schemas"]["productOrderingManagement.Price"];
            priceAlteration?: components["schemas"]["productOrderingManagement.PriceAlteration"][];
            productOfferingPrice?: components["schemas"]["productOrderingManagement.ProductOfferingPriceRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.OrderTerm": {
            description?: string;
            name?: string;
            duration?: components["schemas"]["productOrderingManagement.Quantity"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.PaymentRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.Price": {
            percentage?: number;
            taxRate?: number;
            dutyFreeAmount?: components["schemas"]["productOrderingManagement.Money"];
            taxIncludedAmount?: components["schemas"]["productOrderingManagement.Money"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.PriceAlteration": {
            applicationDuration?: number;
            description?: string;
            name?: string;
            priceType: string;
            priority?: number;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            price: components["schemas"]["productOrderingManagement.Price"];
            productOfferingPrice?: components["schemas"]["productOrderingManagement.ProductOfferingPriceRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.ProductOfferingPriceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ProductOfferingQualificationItemRef": {
            id: string;
            href?: string;
            name?: string;
            productOfferingQualificationHref?: string;
            productOfferingQualificationId: string;
            productOfferingQualificationName?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ProductOfferingQualificationRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ProductOfferingRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ProductOrder": {
            id?: string;
            href?: string;
            /** Format: date-time */
            cancellationDate?: string;
            cancellationReason?: string;
            category?: string;
            /** Format: date-time */
            completionDate?: string;
            description?: string;
            /** Format: date-time */
            expectedCompletionDate?: string;
            externalId?: string;
            notificationContact?: string;
            /** Format: date-time */
            orderDate?: string;
            priority?: string;
            /** Format: date-time */
            requestedCompletionDate?: string;
            /** Format: date-time */
            requestedStartDate?: string;
            agreement?: components["schemas"]["productOrderingManagement.AgreementRef"][];
            billingAccount?: components["schemas"]["productOrderingManagement.BillingAccountRef"];
            channel?: components["schemas"]["productOrderingManagement.RelatedChannel"][];
            note?: components["schemas"]["productOrderingManagement.Note"][];
            orderTotalPrice?: components["schemas"]["productOrderingManagement.OrderPrice"][];
            payment?: components["schemas"]["productOrderingManagement.PaymentRef"][];
            productOfferingQualification?: components["schemas"]["productOrderingManagement.ProductOfferingQualificationRef"][];
            productOrderItem: components["schemas"]["productOrderingManagement.ProductOrderItem"][];
            quote?: components["schemas"]["productOrderingManagement.QuoteRef"][];
            relatedParty?: components["schemas"]["productOrderingManagement.RelatedParty"][];
            state?: components["schemas"]["productOrderingManagement.ProductOrderStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            orderNumber?: string;
            requestFamily?: string;
            /** Format: date-time */
            desiredDueDate?: string;
            /** Format: date-time */
            promisedDate?: string;
            /** Format: date-time */
            predictedDate?: string;
            review?: unknown[];
        };
        "productOrderingManagement.ProductOrderAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["productOrderingManagement.ProductOrderAttributeValueChangeEventPayload"];
        };
        "productOrderingManagement.ProductOrderAttributeValueChangeEventPayload": {
            productOrder?: components["schemas"]["productOrderingManagement.ProductOrder"];
        };
        "productOrderingManagement.ProductOrderCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productOrderingManagement.ProductOrderCreateEventPayload"];
        };
        "productOrderingManagement.ProductOrderCreateEventPayload": {
            productOrder?: components["schemas"]["productOrderingManagement.ProductOrder"];
        };
        "productOrderingManagement.ProductOrderDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productOrderingManagement.ProductOrderDeleteEventPayload"];
        };
        "productOrderingManagement.ProductOrderDeleteEventPayload": {
            productOrder?: components["schemas"]["productOrderingManagement.ProductOrder"];
        };
        "productOrderingManagement.ProductOrderInformationRequiredEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["productOrderingManagement.ProductOrderInformationRequiredEventPayload"];
        };
        "productOrderingManagement.ProductOrderInformationRequiredEventPayload": {
            productOrder?: components["schemas"]["productOrderingManagement.ProductOrder"];
        };
        "productOrderingManagement.ProductOrderItem": {
            id: string;
            quantity?: number;
            action: components["schemas"]["productOrderingManagement.OrderItemActionType"];
            appointment?: components["schemas"]["productOrderingManagement.AppointmentRef"];
            billingAccount?: components["schemas"]["productOrderingManagement.BillingAccountRef"];
            itemPrice?: components["schemas"]["productOrderingManagement.OrderPrice"][];
            itemTerm?: components["schemas"]["productOrderingManagement.OrderTerm"][];
            itemTotalPrice?: components["schemas"]["productOrderingManagement.OrderPrice"][];
            payment?: components["schemas"]["productOrderingManagement.PaymentRef"][];
            product?: components["schemas"]["productOrderingManagement.ProductRefOrValue"];
            productOffering?: components["schemas"]["productOrderingManagement.ProductOfferingRef"];
            productOfferingQualificationItem?: components["schemas"]["productOrderingManagement.ProductOfferingQualificationItemRef"];
            productOrderItem?: components["schemas"]["productOrderingManagement.ProductOrderItem"][];
            productOrderItemRelationship?: components["schemas"]["productOrderingManagement.OrderItemRelationship"][];
            qualification?: components["schemas"]["productOrderingManagement.ProductOfferingQualificationRef"][];
            quoteItem?: components["schemas"]["productOrderingManagement.QuoteItemRef"];
            state?: components["schemas"]["productOrderingManagement.ProductOrderItemStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        /** @enum {string} */
        "productOrderingManagement.ProductOrderItemStateType": "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "assessingCancellation" | "pendingCancellation";
        "productOrderingManagement.ProductOrderRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ProductOrderStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["productOrderingManagement.ProductOrderStateChangeEventPayload"];
        };
        "productOrderingManagement.ProductOrderStateChangeEventPayload": {
            productOrder?: components["schemas"]["productOrderingManagement.ProductOrder"];
        };
        /** @enum {string} */
        "productOrderingManagement.ProductOrderStateType": "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
        "productOrderingManagement.ProductOrder_Create": {
            /** Format: date-time */
            cancellationDate?: string;
            cancellationReason?: string;
            category?: string;
            description?: string;
            externalId?: string;
            notificationContact?: string;
            priority?: string;
            /** Format: date-time */
            requestedCompletionDate?: string;
            /** Format: date-time */
            requestedStartDate?: string;
            agreement?: components["schemas"]["productOrderingManagement.AgreementRef"][];
            billingAccount?: components["schemas"]["productOrderingManagement.BillingAccountRef"];
            channel?: components["schemas"]["productOrderingManagement.RelatedChannel"][];
            note?: components["schemas"]["productOrderingManagement.Note"][];
            orderTotalPrice?: components["schemas"]["productOrderingManagement.OrderPrice"][];
            payment?: components["schemas"]["productOrderingManagement.PaymentRef"][];
            productOfferingQualification?: components["schemas"]["productOrderingManagement.ProductOfferingQualificationRef"][];
            productOrderItem: components["schemas"]["productOrderingManagement.ProductOrderItem"][];
            quote?: components["schemas"]["productOrderingManagement.QuoteRef"][];
            relatedParty?: components["schemas"]["productOrderingManagement.RelatedParty"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            orderNumber?: string;
            requestFamily?: string;
            /** Format: date-time */
            desiredDueDate?: string;
            /** Format: date-time */
            promisedDate?: string;
            /** Format: date-time */
            predictedDate?: string;
            review?: unknown[];
        };
        "productOrderingManagement.ProductOrder_Update": {
            /** Format: date-time */
            cancellationDate?: string;
            cancellationReason?: string;
            category?: string;
            /** Format: date-time */
            completionDate?: string;
            description?: string;
            /** Format: date-time */
            expectedCompletionDate?: string;
            externalId?: string;
            notificationContact?: string;
            priority?: string;
            /** Format: date-time */
            requestedCompletionDate?: string;
            /** Format: date-time */
            requestedStartDate?: string;
            agreement?: components["schemas"]["productOrderingManagement.AgreementRef"][];
            billingAccount?: components["schemas"]["productOrderingManagement.BillingAccountRef"];
            channel?: components["schemas"]["productOrderingManagement.RelatedChannel"][];
            note?: components["schemas"]["productOrderingManagement.Note"][];
            orderTotalPrice?: components["schemas"]["productOrderingManagement.OrderPrice"][];
            payment?: components["schemas"]["productOrderingManagement.PaymentRef"][];
            productOfferingQualification?: components["schemas"]["productOrderingManagement.ProductOfferingQualificationRef"][];
            productOrderItem: components["schemas"]["productOrderingManagement.ProductOrderItem"][];
            quote?: components["schemas"]["productOrderingManagement.QuoteRef"][];
            relatedParty?: components["schemas"]["productOrderingManagement.RelatedParty"][];
            state?: components["schemas"]["productOrderingManagement.ProductOrderStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.ProductPrice": {
            description?: string;
            name?: string;
            priceType: string;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            billingAccount?: components["schemas"]["productOrderingManagement.BillingAccountRef"];
            price: components["schemas"]["productOrderingManagement.Price"];
            productOfferingPrice?: components["schemas"]["productOrderingManagement.ProductOfferingPriceRef"];
            productPriceAlteration?: components["schemas"]["productOrderingManagement.PriceAlteration"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.ProductRefOrValue": {
            id?: string;
            href?: string;
            description?: string;
            isBundle?: boolean;
            isCustomerVisible?: boolean;
            name?: string;
            /** Format: date-time */
            orderDate?: string;
            productSerialNumber?: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            terminationDate?: string;
            agreement?: components["schemas"]["productOrderingManagement.AgreementItemRef"][];
            billingAccount?: components["schemas"]["productOrderingManagement.BillingAccountRef"];
            place?: components["schemas"]["productOrderingManagement.RelatedPlaceRefOrValue"][];
            product?: components["schemas"]["productOrderingManagement.ProductRefOrValue"][];
            productCharacteristic?: components["schemas"]["productOrderingManagement.Characteristic"][];
            productOffering?: components["schemas"]["productOrderingManagement.ProductOfferingRef"];
            productOrderItem?: components["schemas"]["productOrderingManagement.RelatedProductOrderItem"][];
            productPrice?: components["schemas"]["productOrderingManagement.ProductPrice"][];
            productRelationship?: components["schemas"]["productOrderingManagement.ProductRelationship"][];
            productSpecification?: components["schemas"]["productOrderingManagement.ProductSpecificationRef"];
            productTerm?: components["schemas"]["productOrderingManagement.ProductTerm"][];
            realizingResource?: components["schemas"]["productOrderingManagement.ResourceRef"][];
            realizingService?: components["schemas"]["productOrderingManagement.ServiceRef"][];
            relatedParty?: components["schemas"]["productOrderingManagement.RelatedParty"][];
            status?: components["schemas"]["productOrderingManagement.ProductStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ProductRelationship": {
            relationshipType: string;
            product: components["schemas"]["productOrderingManagement.ProductRefOrValue"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.ProductSpecificationRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            targetProductSchema?: components["schemas"]["productOrderingManagement.TargetProductSchema"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        /** @enum {string} */
        "productOrderingManagement.ProductStatusType": "created" | "pendingActive" | "cancelled" | "active" | "pendingTerminate" | "terminated" | "suspended" | "aborted ";
        "productOrderingManagement.ProductTerm": {
            description?: string;
            name?: string;
            duration?: components["schemas"]["productOrderingManagement.Quantity"];
            validFor?: components["schemas"]["productOrderingManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "productOrderingManagement.Quantity": {
            amount?: number;
            units?: string;
        };
        "productOrderingManagement.QuoteItemRef": {
            id: string;
            href?: string;
            name?: string;
            quoteHref?: string;
            quoteId: string;
            quoteName?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.QuoteRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.RelatedChannel": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "productOrderingManagement.RelatedPlaceRefOrValue": {
            id?: string;
            href?: string;
            name?: string;
            role: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.RelatedProductOrderItem": {
            orderItemAction?: string;
            orderItemId: string;
            productOrderHref?: string;
            productOrderId: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ResourceRef": {
            id: string;
            href?: string;
            name?: string;
            value?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.ServiceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "productOrderingManagement.TargetProductSchema": {
            "@baseType"?: string;
            "@schemaLocation": string;
            "@type": string;
        };
        /** @enum {string} */
        "productOrderingManagement.TaskStateType": "acknowledged" | "terminatedWithError" | "inProgress" | "done";
        "productOrderingManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "rolesAndPermissionsManagement.AssetUserRole": {
            manageableAsset: components["schemas"]["rolesAndPermissionsManagement.EntityRef"];
            userRole: components["schemas"]["rolesAndPermissionsManagement.UserRoleRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "rolesAndPermissionsManagement.Entitlement": {
            action?: string;
            function?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "rolesAndPermissionsManagement.EntityRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "rolesAndPermissionsManagement.Permission": {
            id?: string;
            href?: string;
            /** Format: date-time */
            creationDate?: string;
            description?: string;
            assetUserRole?: components["schemas"]["rolesAndPermissionsManagement.AssetUserRole"][];
            granter?: components["schemas"]["rolesAndPermissionsManagement.RelatedParty"];
            privilege?: components["schemas"]["rolesAndPermissionsManagement.Privilege"][];
            user: components["schemas"]["rolesAndPermissionsManagement.RelatedParty"];
            validFor: components["schemas"]["rolesAndPermissionsManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "rolesAndPermissionsManagement.PermissionAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.PermissionAttributeValueChangeEventPayload"];
        };
        "rolesAndPermissionsManagement.PermissionAttributeValueChangeEventPayload": {
            permission?: components["schemas"]["rolesAndPermissionsManagement.Permission"];
        };
        "rolesAndPermissionsManagement.PermissionCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.PermissionCreateEventPayload"];
        };
        "rolesAndPermissionsManagement.PermissionCreateEventPayload": {
            permission?: components["schemas"]["rolesAndPermissionsManagement.Permission"];
        };
        "rolesAndPermissionsManagement.PermissionDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.PermissionDeleteEventPayload"];
        };
        "rolesAndPermissionsManagement.PermissionDeleteEventPayload": {
            permission?: components["schemas"]["rolesAndPermissionsManagement.Permission"];
        };
        "rolesAndPermissionsManagement.PermissionStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.PermissionStateChangeEventPayload"];
        };
        "rolesAndPermissionsManagement.PermissionStateChangeEventPayload": {
            permission?: components["schemas"]["rolesAndPermissionsManagement.Permission"];
        };
        "rolesAndPermissionsManagement.Permission_Create": {
            description?: string;
            assetUserRole?: components["schemas"]["rolesAndPermissionsManagement.AssetUserRole"][];
            granter?: components["schemas"]["rolesAndPermissionsManagement.RelatedParty"];
            privilege?: components["schemas"]["rolesAndPermissionsManagement.Privilege"][];
            user: components["schemas"]["rolesAndPermissionsManagement.RelatedParty"];
            validFor: components["schemas"]["rolesAndPermissionsManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "rolesAndPermissionsManagement.Permission_Update": {
            description?: string;
            assetUserRole?: components["schemas"]["rolesAndPermissionsManagement.AssetUserRole"][];
            granter?: components["schemas"]["rolesAndPermissionsManagement.RelatedParty"];
            privilege?: components["schemas"]["rolesAndPermissionsManagement.Privilege"][];
            user: components["schemas"]["rolesAndPermissionsManagement.RelatedParty"];
            validFor: components["schemas"]["rolesAndPermissionsManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "rolesAndPermissionsManagement.Privilege": {
            action: string;
            function: string;
            manageableAsset: components["schemas"]["rolesAndPermissionsManagement.EntityRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "rolesAndPermissionsManagement.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "rolesAndPermissionsManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "rolesAndPermissionsManagement.UserRole": {
            id?: string;
            href?: string;
            involvementRole?: string;
            entitlement?: components["schemas"]["rolesAndPermissionsManagement.Entitlement"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            builtIn?: boolean;
        };
        "rolesAndPermissionsManagement.UserRoleAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.UserRoleAttributeValueChangeEventPayload"];
        };
        "rolesAndPermissionsManagement.UserRoleAttributeValueChangeEventPayload": {
            userRole?: components["schemas"]["rolesAndPermissionsManagement.UserRole"];
        };
        "rolesAndPermissionsManagement.UserRoleCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.UserRoleCreateEventPayload"];
        };
        "rolesAndPermissionsManagement.UserRoleCreateEventPayload": {
            userRole?: components["schemas"]["rolesAndPermissionsManagement.UserRole"];
        };
        "rolesAndPermissionsManagement.UserRoleDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.UserRoleDeleteEventPayload"];
        };
        "rolesAndPermissionsManagement.UserRoleDeleteEventPayload": {
            userRole?: components["schemas"]["rolesAndPermissionsManagement.UserRole"];
        };
        "rolesAndPermissionsManagement.UserRoleRef": {
            id: string;
            href?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "rolesAndPermissionsManagement.UserRoleStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["rolesAndPermissionsManagement.UserRoleStateChangeEventPayload"];
        };
        "rolesAndPermissionsManagement.UserRoleStateChangeEventPayload": {
            userRole?: components["schemas"]["rolesAndPermissionsManagement.UserRole"];
        };
        "rolesAndPermissionsManagement.UserRole_Create": {
            involvementRole?: string;
            entitlement: components["schemas"]["rolesAndPermissionsManagement.Entitlement"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            builtIn?: boolean;
        };
        "rolesAndPermissionsManagement.UserRole_Update": {
            involvementRole?: string;
            entitlement?: components["schemas"]["rolesAndPermissionsManagement.Entitlement"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.AgreementItemRef": {
            id: string;
            href?: string;
            agreementItemId?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.Any": unknown;
        "recommendationManagement.BillingAccountRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.CategoryRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ChannelRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.Characteristic": {
            id?: string;
            name: string;
            valueType?: string;
            characteristicRelationship?: components["schemas"]["recommendationManagement.CharacteristicRelationship"][];
            value: components["schemas"]["recommendationManagement.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.CharacteristicRelationship": {
            id?: string;
            relationshipType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.ItemRef": {
            entityHref?: string;
            entityId?: string;
            itemId?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.Money": {
            unit?: string;
            value?: number;
        };
        "recommendationManagement.Price": {
            percentage?: number;
            taxRate?: number;
            dutyFreeAmount?: components["schemas"]["recommendationManagement.Money"];
            taxIncludedAmount?: components["schemas"]["recommendationManagement.Money"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.PriceAlteration": {
            applicationDuration?: number;
            description?: string;
            name?: string;
            priceType: string;
            priority?: number;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            price: components["schemas"]["recommendationManagement.Price"];
            productOfferingPrice?: components["schemas"]["recommendationManagement.ProductOfferingPriceRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.ProductOfferingPriceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ProductOfferingRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ProductOrderRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ProductPrice": {
            description?: string;
            name?: string;
            priceType: string;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            billingAccount?: components["schemas"]["recommendationManagement.BillingAccountRef"];
            price: components["schemas"]["recommendationManagement.Price"];
            productOfferingPrice?: components["schemas"]["recommendationManagement.ProductOfferingPriceRef"];
            productPriceAlteration?: components["schemas"]["recommendationManagement.PriceAlteration"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.ProductRefOrValue": {
            id?: string;
            href?: string;
            description?: string;
            isBundle?: boolean;
            isCustomerVisible?: boolean;
            name?: string;
            /** Format: date-time */
            orderDate?: string;
            productSerialNumber?: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            terminationDate?: string;
            agreement?: components["schemas"]["recommendationManagement.AgreementItemRef"][];
            billingAccount?: components["schemas"]["recommendationManagement.BillingAccountRef"];
            place?: components["schemas"]["recommendationManagement.RelatedPlaceRefOrValue"][];
            product?: components["schemas"]["recommendationManagement.ProductRefOrValue"][];
            productCharacteristic?: components["schemas"]["recommendationManagement.Characteristic"][];
            productOffering?: components["schemas"]["recommendationManagement.ProductOfferingRef"];
            productOrderItem?: components["schemas"]["recommendationManagement.RelatedProductOrderItem"][];
            productPrice?: components["schemas"]["recommendationManagement.ProductPrice"][];
            productRelationship?: components["schemas"]["recommendationManagement.ProductRelationship"][];
            productSpecification?: components["schemas"]["recommendationManagement.ProductSpecificationRef"];
            productTerm?: components["schemas"]["recommendationManagement.ProductTerm"][];
            realizingResource?: components["schemas"]["recommendationManagement.ResourceRef"][];
            realizingService?: components["schemas"]["recommendationManagement.ServiceRef"][];
            relatedParty?: components["schemas"]["recommendationManagement.RelatedParty"][];
            status?: components["schemas"]["recommendationManagement.ProductStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ProductRelationship": {
            relationshipType: string;
            product: components["schemas"]["recommendationManagement.ProductRefOrValue"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.ProductSpecificationRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            targetProductSchema?: components["schemas"]["recommendationManagement.TargetProductSchema"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        /** @enum {string} */
        "recommendationManagement.ProductStatusType": "created" | "pendingActive" | "cancelled" | "active" | "pendingTerminate" | "terminated" | "suspended" | "aborted ";
        "recommendationManagement.ProductTerm": {
            description?: string;
            name?: string;
            duration?: components["schemas"]["recommendationManagement.Quantity"];
            validFor?: components["schemas"]["recommendationManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.Quantity": {
            amount?: number;
            units?: string;
        };
        "recommendationManagement.QueryProductRecommendation": {
            id?: string;
            href?: string;
            description?: string;
            instantSyncRecommendation?: boolean;
            name?: string;
            recommendationType?: string;
            category?: components["schemas"]["recommendationManagement.CategoryRef"][];
            channel?: components["schemas"]["recommendationManagement.ChannelRef"][];
            place?: components["schemas"]["recommendationManagement.RelatedPlaceRefOrValue"];
            productOrder?: components["schemas"]["recommendationManagement.ProductOrderRef"][];
            productOrderItem?: components["schemas"]["recommendationManagement.ItemRef"][];
            recommendationItem?: components["schemas"]["recommendationManagement.RecommendationItem"][];
            relatedParty?: components["schemas"]["recommendationManagement.RelatedParty"];
            shoppingCart?: components["schemas"]["recommendationManagement.ShoppingCartRef"][];
            shoppingCartItem?: components["schemas"]["recommendationManagement.ItemRef"][];
            state?: components["schemas"]["recommendationManagement.TaskStateType"];
            validFor?: components["schemas"]["recommendationManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            needsAssessment?: Record<string, never>;
            answer?: unknown[];
            openQuestion?: unknown[];
            contradiction?: unknown[];
            reason?: unknown[];
        };
        "recommendationManagement.QueryProductRecommendationCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["recommendationManagement.QueryProductRecommendationCreateEventPayload"];
        };
        "recommendationManagement.QueryProductRecommendationCreateEventPayload": {
            queryProductRecommendation?: components["schemas"]["recommendationManagement.QueryProductRecommendation"];
        };
        "recommendationManagement.QueryProductRecommendationStateChangeEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["recommendationManagement.QueryProductRecommendationStateChangeEventPayload"];
        };
        "recommendationManagement.QueryProductRecommendationStateChangeEventPayload": {
            queryProductRecommendation?: components["schemas"]["recommendationManagement.QueryProductRecommendation"];
        };
        "recommendationManagement.QueryProductRecommendation_Create": {
            description?: string;
            instantSyncRecommendation?: boolean;
            name?: string;
            recommendationType?: string;
            category?: components["schemas"]["recommendationManagement.CategoryRef"][];
            channel?: components["schemas"]["recommendationManagement.ChannelRef"][];
            place?: components["schemas"]["recommendationManagement.RelatedPlaceRefOrValue"];
            productOrder?: components["schemas"]["recommendationManagement.ProductOrderRef"][];
            productOrderItem?: components["schemas"]["recommendationManagement.ItemRef"][];
            recommendationItem?: components["schemas"]["recommendationManagement.RecommendationItem"][];
            relatedParty?: components["schemas"]["recommendationManagement.RelatedParty"];
            shoppingCart?: components["schemas"]["recommendationManagement.ShoppingCartRef"][];
            shoppingCartItem?: components["schemas"]["recommendationManagement.ItemRef"][];
            state?: components["schemas"]["recommendationManagement.TaskStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            needsAssessment?: Record<string, never>;
            answer?: unknown[];
            openQuestion?: unknown[];
            contradiction?: unknown[];
            reason?: unknown[];
        };
        "recommendationManagement.RecommendationItem": {
            id?: string;
            priority?: number;
            product: components["schemas"]["recommendationManagement.ProductRefOrValue"];
            productOffering?: components["schemas"]["recommendationManagement.ProductOfferingRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "recommendationManagement.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "recommendationManagement.RelatedPlaceRefOrValue": {
            id?: string;
            href?: string;
            name?: string;
            role: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.RelatedProductOrderItem": {
            orderItemAction?: string;
            orderItemId: string;
            productOrderHref?: string;
            productOrderId: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ResourceRef": {
            id: string;
            href?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ServiceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.ShoppingCartRef": {
            id: string;
            href?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "recommendationManagement.TargetProductSchema": {
            "@baseType"?: string;
            "@schemaLocation": string;
            "@type": string;
        };
        /** @enum {string} */
        "recommendationManagement.TaskStateType": "accepted" | "terminatedWithError" | "inProgress" | "done";
        "recommendationManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "recommendationManagement.Questionnaire": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
        };
        "recommendationManagement.Questionnaire_Create": {
            name?: string;
            lifecycleStatus?: string;
            /** Format: date-time */
            lastUpdate?: string;
        };
        "shoppingCart.AgreementItemRef": {
            id: string;
            href?: string;
            agreementItemId?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.Any": unknown;
        "shoppingCart.BillingAccountRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.CartItem": {
            id?: string;
            quantity?: number;
            ItemTotalPrice?: components["schemas"]["shoppingCart.CartPrice"][];
            action?: components["schemas"]["shoppingCart.CartItemActionType"];
            cartItem?: components["schemas"]["shoppingCart.CartItem"][];
            cartItemRelationship?: components["schemas"]["shoppingCart.CartItemRelationship"][];
            itemPrice?: components["schemas"]["shoppingCart.CartPrice"][];
            itemTerm?: components["schemas"]["shoppingCart.CartTerm"][];
            note?: components["schemas"]["shoppingCart.Note"][];
            product?: components["schemas"]["shoppingCart.ProductRefOrValue"];
            productOffering?: components["schemas"]["shoppingCart.ProductOfferingRef"];
            status?: components["schemas"]["shoppingCart.CartItemStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        /** @enum {string} */
        "shoppingCart.CartItemActionType": "add" | "modify" | "delete" | "noChange";
        "shoppingCart.CartItemRelationship": {
            id?: string;
            relationshipType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        /** @enum {string} */
        "shoppingCart.CartItemStatusType": "active" | "saveForLater";
        "shoppingCart.CartPrice": {
            description?: string;
            name?: string;
            priceType?: string;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            price?: components["schemas"]["shoppingCart.Price"];
            priceAlteration?: components["schemas"]["shoppingCart.PriceAlteration"][];
            productOfferingPrice?: components["schemas"]["shoppingCart.ProductOfferingPriceRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.CartTerm": {
            description?: string;
            name?: string;
            duration?: components["schemas"]["shoppingCart.Quantity"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.Characteristic": {
            name: string;
            valueType?: string;
            value: components["schemas"]["shoppingCart.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.ContactMedium": {
            mediumType?: string;
            preferred?: boolean;
            characteristic?: components["schemas"]["shoppingCart.MediumCharacteristic"];
            validFor?: components["schemas"]["shoppingCart.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.MediumCharacteristic": {
            city?: string;
            contactType?: string;
            country?: string;
            emailAddress?: string;
            faxNumber?: string;
            phoneNumber?: string;
            postCode?: string;
            socialNetworkId?: string;
            stateOrProvince?: string;
            street1?: string;
            street2?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.Money": {
            unit?: string;
            value?: number;
        };
        "shoppingCart.Note": {
            id?: string;
            author?: string;
            /** Format: date-time */
            date?: string;
            text?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.Price": {
            percentage?: number;
            taxRate?: number;
            dutyFreeAmount?: components["schemas"]["shoppingCart.Money"];
            taxIncludedAmount?: components["schemas"]["shoppingCart.Money"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.PriceAlteration": {
            applicationDuration?: number;
            description?: string;
            name?: string;
            priceType: string;
            priority?: number;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            price: components["schemas"]["shoppingCart.Price"];
            productOfferingPrice?: components["schemas"]["shoppingCart.ProductOfferingPriceRef"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.ProductOfferingPriceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.ProductOfferingRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.ProductPrice": {
            description?: string;
            name?: string;
            priceType: string;
            recurringChargePeriod?: string;
            unitOfMeasure?: string;
            billingAccount?: components["schemas"]["shoppingCart.BillingAccountRef"];
            price: components["schemas"]["shoppingCart.Price"];
            productOfferingPrice?: components["schemas"]["shoppingCart.ProductOfferingPriceRef"];
            productPriceAlteration?: components["schemas"]["shoppingCart.PriceAlteration"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.ProductRefOrValue": {
            id?: string;
            href?: string;
            description?: string;
            isBundle?: boolean;
            isCustomerVisible?: boolean;
            name?: string;
            /** Format: date-time */
            orderDate?: string;
            productSerialNumber?: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            terminationDate?: string;
            agreement?: components["schemas"]["shoppingCart.AgreementItemRef"][];
            billingAccount?: components["schemas"]["shoppingCart.BillingAccountRef"];
            place?: components["schemas"]["shoppingCart.RelatedPlaceRefOrValue"][];
            product?: components["schemas"]["shoppingCart.ProductRefOrValue"][];
            productCharacteristic?: components["schemas"]["shoppingCart.Characteristic"][];
            productOffering?: components["schemas"]["shoppingCart.ProductOfferingRef"];
            productOrderItem?: components["schemas"]["shoppingCart.RelatedProductOrderItem"][];
            productPrice?: components["schemas"]["shoppingCart.ProductPrice"][];
            productRelationship?: components["schemas"]["shoppingCart.ProductRelationship"][];
            productSpecification?: components["schemas"]["shoppingCart.ProductSpecificationRef"];
            productTerm?: components["schemas"]["shoppingCart.ProductTerm"][];
            realizingResource?: components["schemas"]["shoppingCart.ResourceRef"][];
            realizingService?: components["schemas"]["shoppingCart.ServiceRef"][];
            relatedParty?: components["schemas"]["shoppingCart.RelatedParty"][];
            status?: components["schemas"]["shoppingCart.ProductStatusType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.ProductRelationship": {
            relationshipType: string;
            product: components["schemas"]["shoppingCart.ProductRefOrValue"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.ProductSpecificationRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            targetProductSchema?: components["schemas"]["shoppingCart.TargetProductSchema"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        /** @enum {string} */
        "shoppingCart.ProductStatusType": "created" | "pendingActive" | "cancelled" | "active" | "pendingTerminate" | "terminated" | "suspended" | "aborted ";
        "shoppingCart.ProductTerm": {
            description?: string;
            name?: string;
            duration?: components["schemas"]["shoppingCart.Quantity"];
            validFor?: components["schemas"]["shoppingCart.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.Quantity": {
            amount?: number;
            units?: string;
        };
        "shoppingCart.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "shoppingCart.RelatedPlaceRefOrValue": {
            id?: string;
            href?: string;
            name?: string;
            role: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.RelatedProductOrderItem": {
            orderItemAction?: string;
            orderItemId: string;
            productOrderHref?: string;
            productOrderId: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.ResourceRef": {
            id: string;
            href?: string;
            name?: string;
            value?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.ServiceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "shoppingCart.ShoppingCart": {
            id?: string;
            href?: string;
            cartItem?: components["schemas"]["shoppingCart.CartItem"][];
            cartTotalPrice?: components["schemas"]["shoppingCart.CartPrice"][];
            contactMedium?: components["schemas"]["shoppingCart.ContactMedium"][];
            relatedParty?: components["schemas"]["shoppingCart.RelatedParty"][];
            validFor?: components["schemas"]["shoppingCart.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            status?: string;
        };
        "shoppingCart.ShoppingCartAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["shoppingCart.ShoppingCartAttributeValueChangeEventPayload"];
        };
        "shoppingCart.ShoppingCartAttributeValueChangeEventPayload": {
            shoppingCart?: components["schemas"]["shoppingCart.ShoppingCart"];
        };
        "shoppingCart.ShoppingCartCreateEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["shoppingCart.ShoppingCartCreateEventPayload"];
        };
        "shoppingCart.ShoppingCartCreateEventPayload": {
            shoppingCart?: components["schemas"]["shoppingCart.ShoppingCart"];
        };
        "shoppingCart.ShoppingCartDeleteEvent": {
            id?: string;
            href?: string;
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            event?: components["schemas"]["shoppingCart.ShoppingCartDeleteEventPayload"];
        };
        "shoppingCart.ShoppingCartDeleteEventPayload": {
            shoppingCart?: components["schemas"]["shoppingCart.ShoppingCart"];
        };
        "shoppingCart.ShoppingCart_Create": {
            cartItem?: components["schemas"]["shoppingCart.CartItem"][];
            cartTotalPrice?: components["schemas"]["shoppingCart.CartPrice"][];
            contactMedium?: components["schemas"]["shoppingCart.ContactMedium"][];
            relatedParty?: components["schemas"]["shoppingCart.RelatedParty"][];
            validFor?: components["schemas"]["shoppingCart.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            status?: string;
        };
        "shoppingCart.ShoppingCart_Update": {
            cartItem?: components["schemas"]["shoppingCart.CartItem"][];
            contactMedium?: components["schemas"]["shoppingCart.ContactMedium"][];
            relatedParty?: components["schemas"]["shoppingCart.RelatedParty"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "shoppingCart.TargetProductSchema": {
            "@baseType"?: string;
            "@schemaLocation": string;
            "@type": string;
        };
        "shoppingCart.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
        };
        "serviceQualificationManagement.AlternateServiceProposal": {
            id?: string;
            /** Format: date-time */
            alternateServiceAvailabilityDate?: string;
            alternateService?: components["schemas"]["serviceQualificationManagement.ServiceRefOrValue"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.Any": unknown;
        "serviceQualificationManagement.Characteristic": {
            id?: string;
            name: string;
            valueType?: string;
            characteristicRelationship?: components["schemas"]["serviceQualificationManagement.CharacteristicRelationship"][];
            value: components["schemas"]["serviceQualificationManagement.Any"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.CharacteristicRelationship": {
            id?: string;
            relationshipType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.CheckServiceQualification": {
            id?: string;
            href?: string;
            /** Format: date-time */
            checkServiceQualificationDate?: string;
            description?: string;
            /** Format: date-time */
            effectiveQualificationDate?: string;
            /** Format: date-time */
            estimatedResponseDate?: string;
            /** Format: date-time */
            expectedQualificationDate?: string;
            /** Format: date-time */
            expirationDate?: string;
            externalId?: string;
            instantSyncQualification?: boolean;
            provideAlternative?: boolean;
            provideUnavailabilityReason?: boolean;
            qualificationResult?: string;
            relatedParty?: components["schemas"]["serviceQualificationManagement.RelatedParty"][];
            serviceQualificationItem?: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationItem"][];
            state?: components["schemas"]["serviceQualificationManagement.TaskStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.CheckServiceQualificationAttributeValueChangeEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationAttributeValueChangeEventPayload"];
        };
        "serviceQualificationManagement.CheckServiceQualificationAttributeValueChangeEventPayload": {
            checkServiceQualification?: components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
        };
        "serviceQualificationManagement.CheckServiceQualificationCreateEvent": {
            event?: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationCreateEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "serviceQualificationManagement.CheckServiceQualificationCreateEventPayload": {
            checkServiceQualification?: components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
        };
        "serviceQualificationManagement.CheckServiceQualificationDeleteEvent": {
            event?: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationDeleteEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "serviceQualificationManagement.CheckServiceQualificationDeleteEventPayload": {
            checkServiceQualification?: components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
        };
        "serviceQualificationManagement.CheckServiceQualificationInformationRequiredEvent": {
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
            fieldPath?: string;
            event?: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationInformationRequiredEventPayload"];
        };
        "serviceQualificationManagement.CheckServiceQualificationInformationRequiredEventPayload": {
            checkServiceQualification?: components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
        };
        "serviceQualificationManagement.CheckServiceQualificationItem": {
            id?: string;
            /** Format: date-time */
            expectedActivationDate?: string;
            /** Format: date-time */
            expectedServiceAvailabilityDate?: string;
            /** Format: date-time */
            expirationDate?: string;
            qualificationResult?: string;
            state?: string;
            alternateServiceProposal?: components["schemas"]["serviceQualificationManagement.AlternateServiceProposal"][];
            category?: components["schemas"]["serviceQualificationManagement.ServiceCategoryRef"];
            eligibilityUnavailabilityReason?: components["schemas"]["serviceQualificationManagement.ServiceEligibilityUnavailabilityReason"][];
            qualificationItemRelationship?: components["schemas"]["serviceQualificationManagement.ServiceQualificationItemRelationship"][];
            qualificationRelationship?: components["schemas"]["serviceQualificationManagement.ServiceQualificationRelationship"][];
            service?: components["schemas"]["serviceQualificationManagement.ServiceRefOrValue"];
            terminationError?: components["schemas"]["serviceQualificationManagement.TerminationError"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.CheckServiceQualificationStateChangeEvent": {
            event?: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationStateChangeEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "serviceQualificationManagement.CheckServiceQualificationStateChangeEventPayload": {
            checkServiceQualification?: components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
        };
        "serviceQualificationManagement.CheckServiceQualification_Create": {
            description?: string;
            /** Format: date-time */
            expectedQualificationDate?: string;
            externalId?: string;
            instantSyncQualification?: boolean;
            provideAlternative?: boolean;
            provideUnavailabilityReason?: boolean;
            relatedParty?: components["schemas"]["serviceQualificationManagement.RelatedParty"][];
            serviceQualificationItem: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationItem"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.CheckServiceQualification_Update": {
            description?: string;
            /** Format: date-time */
            effectiveQualificationDate?: string;
            /** Format: date-time */
            estimatedResponseDate?: string;
            /** Format: date-time */
            expectedQualificationDate?: string;
            /** Format: date-time */
            expirationDate?: string;
            externalId?: string;
            instantSyncQualification?: boolean;
            provideAlternative?: boolean;
            provideUnavailabilityReason?: boolean;
            qualificationResult?: string;
            relatedParty?: components["schemas"]["serviceQualificationManagement.RelatedParty"][];
            serviceQualificationItem?: components["schemas"]["serviceQualificationManagement.CheckServiceQualificationItem"][];
            state?: components["schemas"]["serviceQualificationManagement.TaskStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.ConstraintRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "serviceQualificationManagement.Feature": {
            id?: string;
            isBundle?: boolean;
            isEnabled?: boolean;
            name: string;
            constraint?: components["schemas"]["serviceQualificationManagement.ConstraintRef"][];
            featureCharacteristic: components["schemas"]["serviceQualificationManagement.Characteristic"][];
            featureRelationship?: components["schemas"]["serviceQualificationManagement.FeatureRelationship"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.FeatureRelationship": {
            id?: string;
            name: string;
            relationshipType: string;
            validFor?: components["schemas"]["serviceQualificationManagement.TimePeriod"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.Note": {
            id?: string;
            author?: string;
            /** Format: date-time */
            date?: string;
            text?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        /** @enum {string} */
        "serviceQualificationManagement.OrderItemActionType": "add" | "modify" | "delete" | "noChange";
        "serviceQualificationManagement.QueryServiceQualification": {
            id?: string;
            href?: string;
            description?: string;
            /** Format: date-time */
            effectiveQualificationDate?: string;
            /** Format: date-time */
            estimatedResponseDate?: string;
            /** Format: date-time */
            expectedQualificationDate?: string;
            /** Format: date-time */
            expirationDate?: string;
            externalId?: string;
            instantSyncQualification?: boolean;
            /** Format: date-time */
            queryServiceQualificationDate?: string;
            relatedParty?: components["schemas"]["serviceQualificationManagement.RelatedParty"][];
            searchCriteria?: components["schemas"]["serviceQualificationManagement.ServiceQualificationItem"];
            serviceQualificationItem?: components["schemas"]["serviceQualificationManagement.ServiceQualificationItem"][];
            state?: components["schemas"]["serviceQualificationManagement.TaskStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.QueryServiceQualificationCreateEvent": {
            event?: components["schemas"]["serviceQualificationManagement.QueryServiceQualificationCreateEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "serviceQualificationManagement.QueryServiceQualificationCreateEventPayload": {
            queryServiceQualification?: components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
        };
        "serviceQualificationManagement.QueryServiceQualificationDeleteEvent": {
            event?: components["schemas"]["serviceQualificationManagement.QueryServiceQualificationDeleteEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "serviceQualificationManagement.QueryServiceQualificationDeleteEventPayload": {
            queryServiceQualification?: components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
        };
        "serviceQualificationManagement.QueryServiceQualificationStateChangeEvent": {
            event?: components["schemas"]["serviceQualificationManagement.QueryServiceQualificationStateChangeEventPayload"];
            eventId?: string;
            /** Format: date-time */
            eventTime?: string;
            eventType?: string;
            correlationId?: string;
            domain?: string;
            title?: string;
            description?: string;
            priority?: string;
            /** Format: date-time */
            timeOcurred?: string;
        };
        "serviceQualificationManagement.QueryServiceQualificationStateChangeEventPayload": {
            queryServiceQualification?: components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
        };
        "serviceQualificationManagement.QueryServiceQualification_Create": {
            description?: string;
            /** Format: date-time */
            expectedQualificationDate?: string;
            externalId?: string;
            instantSyncQualification?: boolean;
            relatedParty?: components["schemas"]["serviceQualificationManagement.RelatedParty"][];
            searchCriteria: components["schemas"]["serviceQualificationManagement.ServiceQualificationItem"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.QueryServiceQualification_Update": {
            description?: string;
            /** Format: date-time */
            effectiveQualificationDate?: string;
            /** Format: date-time */
            estimatedResponseDate?: string;
            /** Format: date-time */
            expectedQualificationDate?: string;
            /** Format: date-time */
            expirationDate?: string;
            externalId?: string;
            instantSyncQualification?: boolean;
            relatedParty?: components["schemas"]["serviceQualificationManagement.RelatedParty"][];
            searchCriteria?: components["schemas"]["serviceQualificationManagement.ServiceQualificationItem"];
            serviceQualificationItem?: components["schemas"]["serviceQualificationManagement.ServiceQualificationItem"][];
            state?: components["schemas"]["serviceQualificationManagement.TaskStateType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.RelatedEntityRefOrValue": {
            id?: string;
            href?: string;
            name?: string;
            role: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "serviceQualificationManagement.RelatedParty": {
            id: string;
            href?: string;
            name?: string;
            role?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType": string;
        };
        "serviceQualificationManagement.RelatedPlaceRefOrValue": {
            id?: string;
            href?: string;
            name?: string;
            role: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "serviceQualificationManagement.RelatedServiceOrderItem": {
            itemId: string;
            role?: string;
            serviceOrderHref?: string;
            serviceOrderId: string;
            itemAction?: components["schemas"]["serviceQualificationManagement.OrderItemActionType"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "serviceQualificationManagement.ResourceRef": {
            id: string;
            href?: string;
            name?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "serviceQualificationManagement.ServiceCategoryRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "serviceQualificationManagement.ServiceEligibilityUnavailabilityReason": {
            code?: string;
            label?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.ServiceQualificationItem": {
            id?: string;
            /** Format: date-time */
            expectedActivationDate?: string;
            /** Format: date-time */
            expectedServiceAvailabilityDate?: string;
            /** Format: date-time */
            expirationDate?: string;
            category?: components["schemas"]["serviceQualificationManagement.ServiceCategoryRef"];
            service?: components["schemas"]["serviceQualificationManagement.ServiceRefOrValue"];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.ServiceQualificationItemRelationship": {
            id?: string;
            relationshipType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.ServiceQualificationRelationship": {
            id?: string;
            relationshipType?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.ServiceRefOrValue": {
            id?: string;
            href?: string;
            category?: string;
            description?: string;
            /** Format: date-time */
            endDate?: string;
            hasStarted?: boolean;
            isBundle?: boolean;
            isServiceEnabled?: boolean;
            isStateful?: boolean;
            name?: string;
            serviceDate?: string;
            serviceType?: string;
            /** Format: date-time */
            startDate?: string;
            startMode?: string;
            feature?: components["schemas"]["serviceQualificationManagement.Feature"][];
            note?: components["schemas"]["serviceQualificationManagement.Note"][];
            place?: components["schemas"]["serviceQualificationManagement.RelatedPlaceRefOrValue"][];
            relatedEntity?: components["schemas"]["serviceQualificationManagement.RelatedEntityRefOrValue"][];
            relatedParty?: components["schemas"]["serviceQualificationManagement.RelatedParty"][];
            serviceCharacteristic?: components["schemas"]["serviceQualificationManagement.Characteristic"][];
            serviceOrderItem?: components["schemas"]["serviceQualificationManagement.RelatedServiceOrderItem"][];
            serviceRelationship?: components["schemas"]["serviceQualificationManagement.ServiceRelationship"][];
            serviceSpecification?: components["schemas"]["serviceQualificationManagement.ServiceSpecificationRef"];
            state?: components["schemas"]["serviceQualificationManagement.ServiceStateType"];
            supportingResource?: components["schemas"]["serviceQualificationManagement.ResourceRef"][];
            supportingService?: components["schemas"]["serviceQualificationManagement.ServiceRefOrValue"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        "serviceQualificationManagement.ServiceRelationship": {
            relationshipType: string;
            service?: components["schemas"]["serviceQualificationManagement.ServiceRefOrValue"];
            serviceRelationshipCharacteristic?: components["schemas"]["serviceQualificationManagement.Characteristic"][];
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.ServiceSpecificationRef": {
            id: string;
            href?: string;
            name?: string;
            version?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
            "@referredType"?: string;
        };
        /** @enum {string} */
        "serviceQualificationManagement.ServiceStateType": "feasibilityChecked" | "designed" | "reserved" | "inactive" | "active" | "terminated";
        /** @enum {string} */
        "serviceQualificationManagement.TaskStateType": "accepted" | "terminatedWithError" | "inProgress" | "done";
        "serviceQualificationManagement.TerminationError": {
            id?: string;
            value?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
        "serviceQualificationManagement.TimePeriod": {
            /** Format: date-time */
            endDateTime?: string;
            /** Format: date-time */
            startDateTime?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            "@type"?: string;
        };
    };
    responses: {
        /** @description The request is not valid. */
        "tmf.error400": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description Sign-in is required. */
        "tmf.error401": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description This is not allowed. */
        "tmf.error403": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description There is no such resource. */
        "tmf.error404": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description Only application/json is answered. */
        "tmf.error406": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description The request is in conflict with the present state. */
        "tmf.error409": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description The resource has changed meanwhile. */
        "tmf.error412": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description The format of the body is not supported. */
        "tmf.error415": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
        /** @description The request cannot be carried out as it stands. */
        "tmf.error422": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["tmf.Error"];
            };
        };
    };
    parameters: {
        /** @description Id of the resource. */
        "tmf.id": string;
        /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
        "tmf.fields": string;
        /** @description How many resources to skip. */
        "tmf.offset": number;
        /** @description How many resources to show at most. */
        "tmf.limit": number;
        /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
        "tmf.sort": string;
        /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
        "tmf.ifMatch": string;
        /** @description Entity tag of the version already at hand; 304 when it is current. */
        "tmf.ifNoneMatch": string;
        /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
        "tmf.idempotencyKey": string;
    };
    requestBodies: never;
    headers: {
        /** @description Entity tag of this version. */
        "tmf.etag": string;
        /** @description When the resource was last changed. */
        "tmf.lastModified": string;
        /** @description Path of the new resource; equal to its href. */
        "tmf.location": string;
        /** @description How many resources match in all. */
        "tmf.totalCount": number;
        /** @description How many resources this answer shows. */
        "tmf.resultCount": number;
        /** @description Links to the pages self, first, prev, next and last. */
        "tmf.link": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditEntriesController_list: {
        parameters: {
            query?: {
                from?: string;
                /** @description Exclusive. */
                until?: string;
                /** @description Part of a name. */
                actor?: string;
                actorId?: string;
                actorKind?: "visitor" | "customer" | "staff" | "client" | "system";
                customerId?: string;
                /** @description `desk:get`, or a resource such as `session` for all that is done with it. */
                operation?: string;
                subjectId?: string;
                /** @description The last entry of the page before. */
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPageDto"];
                };
            };
        };
    };
    AuditEntriesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryDto"];
                };
            };
        };
    };
    AuditVerificationController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChainDto"];
                };
            };
        };
    };
    AuditVerificationController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChainDto"];
                };
            };
        };
    };
    AccessLogController_list: {
        parameters: {
            query?: {
                /** @description The last entry of the page before. */
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPageDto"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MetricsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    SessionController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    SessionController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    SessionController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_secondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    SessionController_switch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    TokenController_create: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"];
                };
            };
        };
    };
    ApiClientsController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientDto"][];
                };
            };
        };
    };
    ApiClientsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientWishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientWithSecretDto"];
                };
            };
        };
    };
    ApiClientsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientDto"];
                };
            };
        };
    };
    ApiClientsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiClientsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientPatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientDto"];
                };
            };
        };
    };
    ApiClientsController_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientWithSecretDto"];
                };
            };
        };
    };
    ApiClientsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                secretId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PersonalTokensController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalTokenDto"][];
                };
            };
        };
    };
    PersonalTokensController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalTokenWishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePersonalTokenDto"];
                };
            };
        };
    };
    PersonalTokensController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OAuthMetadataController_scopes: {
        parameters: {
            query: {
                /** @description For an API client of those for whom the caller acts, or for the caller's own personal token. */
                for: "apiClient" | "personalToken";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthScopeDto"][];
                };
            };
        };
    };
    FederationController_signInOptions: {
        parameters: {
            query: {
                /** @description What stands behind the @ of the address that somebody types; the rest of it is nobody's business here. */
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptionsDto"];
                };
            };
        };
    };
    FederationController_start: {
        parameters: {
            query?: {
                /** @description A path of ours to open after signing in. */
                next?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    FederationController_callback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    IdentityProvidersController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderDto"][];
                };
            };
        };
    };
    IdentityProvidersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityProviderWishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderDto"];
                };
            };
        };
    };
    IdentityProvidersController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderDto"];
                };
            };
        };
    };
    IdentityProvidersController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IdentityProvidersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityProviderPatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderDto"];
                };
            };
        };
    };
    ProviderDomainsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainWishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderDto"];
                };
            };
        };
    };
    ProviderDomainsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                domainId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderDto"];
                };
            };
        };
    };
    ProviderDomainsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                domainId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RegistrationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
        };
    };
    EmailVerificationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
        };
    };
    EmailVerificationsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedEmailDto"];
                };
            };
        };
    };
    PasswordResetsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
        };
    };
    PasswordResetsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    AccountController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    AccountController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SecondFactorController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    SecondFactorController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    SecondFactorController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SecondFactorController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    OwnSessionsController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionDto"][];
                };
            };
        };
    };
    OwnSessionsController_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionsDto"];
                };
            };
        };
    };
    OwnSessionsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DemoMailsController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoMailDto"][];
                };
            };
        };
    };
    DemoMailsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoMailDto"];
                };
            };
        };
    };
    ChangeSetsController_list: {
        parameters: {
            query?: {
                /** @description States, parted by commas. */
                state?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"][];
                };
            };
        };
    };
    ChangeSetsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChangeSetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    ChangeSetsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    ChangeSetsController_rename: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSetPatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    ChangeSetsController_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    ChangeSetsController_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    ChangeSetsController_activity: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetActivityDto"][];
                };
            };
        };
    };
    ChangeSetsController_differences: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDifferenceDto"][];
                };
            };
        };
    };
    ChangeSetsController_effect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectDto"];
                };
            };
        };
    };
    ChangeSetsController_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckReportDto"];
                };
            };
        };
    };
    ChangeEntriesController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDto"][];
                };
            };
        };
    };
    ChangeEntriesController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDto"];
                };
            };
        };
    };
    ChangeEntriesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDto"];
                };
            };
        };
    };
    ChangeEntriesController_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                kind: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDto"];
                };
            };
        };
    };
    ChangeEntriesController_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                kind: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChangeEntriesController_rebase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                kind: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDto"];
                };
            };
        };
    };
    PublishingController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    PublishingController_schedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    PublishingController_unschedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the draft as it was read; a newer one is refused with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    ExamplesController_try: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriedSelectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialDto"];
                };
            };
        };
    };
    ExamplesController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
                /** @description Those of this draft too; else only those of the whole catalogue. */
                draftId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleDto"][];
                };
            };
        };
    };
    ExamplesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExampleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleDto"];
                };
            };
        };
    };
    ExamplesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicationsController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"][];
                };
            };
        };
    };
    PublicationsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    PublicationsController_differences: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDifferenceDto"][];
                };
            };
        };
    };
    PublicationsController_rollBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBackDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetDto"];
                };
            };
        };
    };
    EntriesController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
                /** @description Words that all stand in name, code or id. */
                text?: string;
                kind?: string;
                lifecycleStatus?: string;
                /** @description true: only what an open draft touches. */
                drafted?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedEntryDto"][];
                };
            };
        };
    };
    EntriesController_get: {
        parameters: {
            query?: {
                /** @description A publication's number: the entry as it was when that had just been made. */
                asOf?: number;
            };
            header?: never;
            path: {
                kind: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredEntryDto"];
                };
            };
        };
    };
    EntriesController_steps: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                kind: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryStepDto"][];
                };
            };
        };
    };
    FilesController_upload: {
        parameters: {
            query?: {
                /** @description What people call the file; its ending says what it is when the type of the body does not. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueFileDto"];
                };
            };
        };
    };
    FilesController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                };
            };
        };
    };
    ImportsController_faults: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowFaultDto"][];
                };
            };
        };
    };
    ImportsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelledImportDto"];
                };
            };
        };
    };
    GeographicSubAddressController_list: {
        parameters: {
            query?: {
                sort?: string;
                limit?: number;
                offset?: number;
                /** @description First-level attributes to show, joined by commas. */
                fields?: string;
            };
            header?: never;
            path: {
                geographicAddressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicSubAddress"][];
                };
            };
        };
    };
    GeographicSubAddressController_get: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, joined by commas. */
                fields?: string;
            };
            header?: never;
            path: {
                geographicAddressId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicSubAddress"];
                };
            };
        };
    };
    AvailabilityController_suggestions: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressSuggestionDto"][];
                };
            };
        };
    };
    AvailabilityController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityDto"];
                };
            };
        };
    };
    BrowsingController_list: {
        parameters: {
            query?: {
                /** @description Words as a person types them: synonyms (DIA), beginnings of words and slips of the finger are understood. */
                q?: string;
                /** @description `voice`, `data`, `mobile`, `service`. */
                class?: string[];
                /** @description `consumer`, `smallBusiness`, `enterprise`, `reseller`. */
                segment?: string[];
                /** @description Ids of categories; what stands in categories beneath them is found as well. */
                category?: string[];
                /** @description `onNetFibre`, `FTTP`, `DOCSIS`, `FWA`, `copper` and others as the facet lists them. */
                technology?: string[];
                /**
                 * @description `sellable`, `bundleOnly`, `future`, `grandfathered`, `withdrawn`. Left out: a list shows the first three, a search all;
                 *     the facet `saleState` counts those that are not shown.
                 */
                saleState?: ("sellable" | "bundleOnly" | "future" | "grandfathered" | "withdrawn")[];
                offset?: number;
                /** @description 20 when left out. */
                limit?: number;
                /**
                 * @description Id of a place from `GET /api/v1/address-suggestions` (or `place.id` of `POST /api/v1/availability`). With it each
                 *     offering says whether it can be delivered there, and prices are those of the technology that reaches the place.
                 */
                placeId?: string;
                /** @description Instead of placeId: `qualificationId` of an availability check of the caller's own; its place counts. */
                qualificationId?: string;
                /** @description Months. Prices are those of this term; left out: of the cheapest one. */
                termMonths?: number;
                /** @description ISO 4217. An offering without a price in it says so among its reasons. */
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingPageDto"];
                };
            };
        };
    };
    BrowsingController_get: {
        parameters: {
            query?: {
                /**
                 * @description Id of a place from `GET /api/v1/address-suggestions` (or `place.id` of `POST /api/v1/availability`). With it each
                 *     offering says whether it can be delivered there, and prices are those of the technology that reaches the place.
                 */
                placeId?: string;
                /** @description Instead of placeId: `qualificationId` of an availability check of the caller's own; its place counts. */
                qualificationId?: string;
                /** @description Months. Prices are those of this term; left out: of the cheapest one. */
                termMonths?: number;
                /** @description ISO 4217. An offering without a price in it says so among its reasons. */
                currency?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDetailsDto"];
                };
            };
        };
    };
    BrowsingController_compare: {
        parameters: {
            query: {
                /**
                 * @description Id of a place from `GET /api/v1/address-suggestions` (or `place.id` of `POST /api/v1/availability`). With it each
                 *     offering says whether it can be delivered there, and prices are those of the technology that reaches the place.
                 */
                placeId?: string;
                /** @description Instead of placeId: `qualificationId` of an availability check of the caller's own; its place counts. */
                qualificationId?: string;
                /** @description Months. Prices are those of this term; left out: of the cheapest one. */
                termMonths?: number;
                /** @description ISO 4217. An offering without a price in it says so among its reasons. */
                currency?: string;
                /** @description One to four ids or codes: `?offering=D-DIA,D-BB`. */
                offering: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    BrowsingController_tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryTreeDto"];
                };
            };
        };
    };
    LabelsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadbandLabelsDto"];
                };
            };
        };
    };
    LabelsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    PricesController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PricesDto"];
                };
            };
        };
    };
    CartController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole cart, priced by the live catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
            /** @description No open cart. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCartItemDto"];
            };
        };
        responses: {
            /** @description The whole cart, priced by the live catalogue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
        };
    };
    CartController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole cart, priced by the live catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
        };
    };
    CartController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCartItemDto"];
            };
        };
        responses: {
            /** @description The whole cart, priced by the live catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
        };
    };
    CartController_fix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyFixDto"];
            };
        };
        responses: {
            /** @description The whole cart, priced by the live catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
        };
    };
    CheckoutController_orderEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEntryDto"];
                };
            };
        };
    };
    CheckoutController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderEntryAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEntryDto"];
                };
            };
        };
    };
    CheckoutController_needed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeededApprovalDto"];
                };
            };
        };
    };
    CheckoutController_checkout: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutReceiptDto"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPendingDto"];
                };
            };
        };
    };
    ConfirmationController_last: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedConfirmationDto"];
                };
            };
            /** @description Nobody asked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConfirmationController_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedConfirmationDto"];
                };
            };
        };
    };
    ConfirmationController_activity: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartActivityDto"][];
                };
            };
        };
    };
    RulesController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
                /** @description Only rules that name this offering, by its code. */
                offering?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSentenceDto"][];
                };
            };
        };
    };
    RulesController_try: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleTrialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrialResultDto"];
                };
            };
        };
    };
    ApprovalsController_list: {
        parameters: {
            query?: {
                /** @description waiting: for the caller's decision; mine: asked for or decided by the caller; all: for administrators. */
                view?: "waiting" | "mine" | "all";
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDto"][];
                };
            };
        };
    };
    ApprovalsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDto"];
                };
            };
        };
    };
    ApprovalsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDto"];
                };
            };
        };
    };
    ApprovalsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDto"];
                };
            };
        };
    };
    SpendingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingDto"];
                };
            };
        };
    };
    SpendingController_limit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingDto"];
                };
            };
        };
    };
    SpendingController_unlimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingDto"];
                };
            };
        };
    };
    SpendingController_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingDto"];
                };
            };
        };
    };
    CompanyPeopleController_list: {
        parameters: {
            query?: {
                /** @description Part of a name or of an address. */
                search?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    CompanyPeopleController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    CompanyPeopleController_invitations: {
        parameters: {
            query?: {
                /** @description Part of a name or of an address. */
                search?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"][];
                };
            };
        };
    };
    CompanyPeopleController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CompanyPeopleController_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CompanyPeopleController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffPeopleController_list: {
        parameters: {
            query?: {
                /** @description Part of a name or of an address. */
                search?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    StaffPeopleController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    StaffPeopleController_invitations: {
        parameters: {
            query?: {
                /** @description Part of a name or of an address. */
                search?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"][];
                };
            };
        };
    };
    StaffPeopleController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffPeopleController_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffPeopleController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvitationAcceptanceController_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAboutDto"];
                };
            };
        };
    };
    InvitationAcceptanceController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedDto"];
                };
            };
        };
    };
    CompaniesController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyDto"][];
                };
            };
        };
    };
    CompaniesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompanyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyIdDto"];
                };
            };
        };
    };
    CustomerBookController_search: {
        parameters: {
            query?: {
                search?: string;
                kind?: "company" | "consumer";
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyDto"][];
                };
            };
        };
    };
    CustomerBookController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPageDto"];
                };
            };
        };
    };
    CustomerBookController_setActive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerActiveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPageDto"];
                };
            };
        };
    };
    CustomerBookController_people: {
        parameters: {
            query?: {
                /** @description Part of a name or of an address. */
                search?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    CustomerBookController_changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    CustomerBookController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ActingController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingDto"][];
                };
            };
        };
    };
    ActingController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartActingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingDto"];
                };
            };
        };
    };
    ActingController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AgentAccessController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
                /** @description Only who acts at present. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAccessDto"][];
                };
            };
        };
    };
    AgentAccessController_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentConsentDto"];
                };
            };
        };
    };
    AgentAccessController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgentConsentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentConsentDto"];
                };
            };
        };
    };
    DemonstrationsController_scenarios: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioDto"][];
                };
            };
        };
    };
    DemonstrationsController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationSummaryDto"][];
                };
            };
        };
    };
    DemonstrationsController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDemonstrationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationDto"];
                };
            };
        };
    };
    DemonstrationsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationDto"];
                };
            };
        };
    };
    DemonstrationsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DemonstrationsController_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationDto"];
                };
            };
        };
    };
    DemonstrationsController_play: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationDto"];
                };
            };
        };
    };
    DemonstrationsController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationDto"];
                };
            };
        };
    };
    DemonstrationSeatsController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareDemonstrationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationLinkDto"];
                };
            };
        };
    };
    DemonstrationSeatsController_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinDemonstrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationDto"];
                };
            };
        };
    };
    OrdersController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
                /** @description Only what this company ordered: the caller's own, or one beneath it. Left out: all of them. */
                customerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSummaryDto"][];
                };
            };
        };
    };
    OrdersController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    NeedsController_list: {
        parameters: {
            query?: {
                /** @description States, separated by commas; all that are not closed when left out. */
                state?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedNeedsDto"][];
                };
            };
        };
    };
    NeedsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartNeedsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsAssessmentDto"];
                };
            };
        };
    };
    NeedsController_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description Secret of a link to it. */
                "x-needs-share"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsAssessmentDto"];
                };
            };
        };
    };
    NeedsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NeedsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameNeedsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsAssessmentDto"];
                };
            };
        };
    };
    NeedsController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Secret of a link to it. */
                "x-needs-share"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsAssessmentDto"];
                };
            };
        };
    };
    NeedsController_addSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Secret of a link to it. */
                "x-needs-share"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSiteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsSiteDto"];
                };
            };
        };
    };
    NeedsController_removeSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Secret of a link to it. */
                "x-needs-share"?: string;
            };
            path: {
                id: string;
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NeedsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNeedsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsAssessmentDto"];
                };
            };
        };
    };
    NeedsProposalController_proposal: {
        parameters: {
            query?: {
                /** @description Keys of the offers to take; what is recommended when left out. */
                key?: string[];
            };
            header?: {
                /** @description Secret of a link to it. */
                "x-needs-share"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsProposalDto"];
                };
            };
        };
    };
    NeedsProposalController_fill: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutIntoCartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledCartDto"];
                };
            };
        };
    };
    NeedsProposalController_shares: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsShareDto"][];
                };
            };
        };
    };
    NeedsProposalController_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShareDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewNeedsShareDto"];
                };
            };
        };
    };
    NeedsProposalController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InquiriesController_ask: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskInquiryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementInquiryDto"];
                };
            };
        };
    };
    InquiriesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementInquiryDto"];
                };
            };
        };
    };
    InquiriesController_cart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryCartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledInquiryCartDto"];
                };
            };
        };
    };
    DeskController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
                /** @description Only what this company ordered: the caller's own, or one beneath it. Left out: all of them. */
                customerId?: string;
                /** @description An order number, or part of a customer's name or of an address. */
                search?: string;
                state?: "" | "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "completed" | "failed" | "partial" | "assessingCancellation" | "pendingCancellation";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSummaryDto"][];
                };
            };
        };
    };
    DeskController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskOrderDto"];
                };
            };
        };
    };
    AssignmentsController_many: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignedDto"];
                };
            };
        };
    };
    AssignmentsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignedDto"];
                };
            };
        };
    };
    AgentsController_list: {
        parameters: {
            query?: {
                /** @description Part of a name or title. */
                search?: string;
                team?: string;
                skill?: "voice" | "data" | "mobile" | "billing" | "port" | "construction" | "conference" | "en" | "es" | "fr" | "residential" | "business" | "government" | "reseller";
                status?: "active" | "deactivated";
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSummaryDto"][];
                };
            };
        };
    };
    AgentsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDto"];
                };
            };
        };
    };
    AgentsController_staff: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountDto"][];
                };
            };
        };
    };
    AgentsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDto"];
                };
            };
        };
    };
    AgentsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchAgentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDto"];
                };
            };
        };
    };
    AgentsController_orders: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentOrderDto"][];
                };
            };
        };
    };
    AgentsController_deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivateAgentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverDto"];
                };
            };
        };
    };
    AgentsController_activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDto"];
                };
            };
        };
    };
    AgentsController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverDto"];
                };
            };
        };
    };
    HolidaysController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayCalendarDto"][];
                };
            };
        };
    };
    HolidaysController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayCalendarDto"];
                };
            };
        };
    };
    HolidaysController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayCalendarDto"];
                };
            };
        };
    };
    HolidaysController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HolidaysController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayCalendarDto"];
                };
            };
        };
    };
    LeaveController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
                state?: "requested" | "approved" | "rejected" | "withdrawn";
                agent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveDto"][];
                };
            };
        };
    };
    LeaveController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestLeaveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedLeaveDto"];
                };
            };
        };
    };
    LeaveController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideLeaveDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LeaveController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWorkforceDto"];
                };
            };
        };
    };
    LeaveController_requestOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestLeaveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedLeaveDto"];
                };
            };
        };
    };
    LeaveController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TeamsController_list: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"][];
                };
            };
        };
    };
    TeamsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeamDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
        };
    };
    TeamsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
        };
    };
    TeamsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TeamsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
        };
    };
    listPartyAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                accountType?: string;
                state?: string;
                lastModified?: string;
                "creditLimit.value"?: number;
                "creditLimit.unit"?: string;
                paymentStatus?: string;
                "financialAccount.id"?: string;
                "billStructure.cycleSpecification.id"?: string;
                "billStructure.format.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.PartyAccount"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.PartyAccount"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createPartyAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.PartyAccount_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.PartyAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getPartyAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.PartyAccount"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deletePartyAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchPartyAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.PartyAccount"];
                "application/merge-patch+json": components["schemas"]["accountManagement.PartyAccount"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.PartyAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listBillingAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                accountType?: string;
                state?: string;
                lastModified?: string;
                "creditLimit.value"?: number;
                "creditLimit.unit"?: string;
                paymentStatus?: string;
                "financialAccount.id"?: string;
                "billStructure.cycleSpecification.id"?: string;
                "billStructure.format.id"?: string;
                accountNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingAccount"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingAccount"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createBillingAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillingAccount_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getBillingAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingAccount"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteBillingAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchBillingAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillingAccount"];
                "application/merge-patch+json": components["schemas"]["accountManagement.BillingAccount"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listSettlementAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                accountType?: string;
                state?: string;
                lastModified?: string;
                "creditLimit.value"?: number;
                "creditLimit.unit"?: string;
                paymentStatus?: string;
                "financialAccount.id"?: string;
                "billStructure.cycleSpecification.id"?: string;
                "billStructure.format.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.SettlementAccount"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.SettlementAccount"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createSettlementAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.SettlementAccount_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.SettlementAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getSettlementAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.SettlementAccount"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteSettlementAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchSettlementAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.SettlementAccount"];
                "application/merge-patch+json": components["schemas"]["accountManagement.SettlementAccount"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.SettlementAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listFinancialAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                accountType?: string;
                state?: string;
                lastModified?: string;
                "creditLimit.value"?: number;
                "creditLimit.unit"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.FinancialAccount"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.FinancialAccount"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createFinancialAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.FinancialAccount_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.FinancialAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getFinancialAccount: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.FinancialAccount"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteFinancialAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchFinancialAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.FinancialAccount"];
                "application/merge-patch+json": components["schemas"]["accountManagement.FinancialAccount"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.FinancialAccount"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listBillFormat: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                description?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillFormat"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillFormat"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createBillFormat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillFormat_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillFormat"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getBillFormat: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillFormat"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteBillFormat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchBillFormat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillFormat"];
                "application/merge-patch+json": components["schemas"]["accountManagement.BillFormat"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillFormat"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listBillPresentationMedia: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                description?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillPresentationMedia"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillPresentationMedia"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createBillPresentationMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillPresentationMedia_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillPresentationMedia"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getBillPresentationMedia: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillPresentationMedia"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteBillPresentationMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchBillPresentationMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillPresentationMedia"];
                "application/merge-patch+json": components["schemas"]["accountManagement.BillPresentationMedia"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillPresentationMedia"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listBillingCycleSpecification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                description?: string;
                frequency?: string;
                billingPeriod?: string;
                billingDateShift?: number;
                paymentDueDateOffset?: number;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingCycleSpecification"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingCycleSpecification"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createBillingCycleSpecification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillingCycleSpecification_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingCycleSpecification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getBillingCycleSpecification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingCycleSpecification"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteBillingCycleSpecification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchBillingCycleSpecification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accountManagement.BillingCycleSpecification"];
                "application/merge-patch+json": components["schemas"]["accountManagement.BillingCycleSpecification"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accountManagement.BillingCycleSpecification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listAccountManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createAccountManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getAccountManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteAccountManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listCustomer: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                status?: string;
                statusReason?: string;
                segment?: string;
                creditClass?: string;
                birthDate?: string;
                priceBookId?: string;
                "taxExemption.certificate"?: string;
                "taxExemption.validUntil"?: string;
                currency?: string;
                timeZone?: string;
                "engagedParty.id"?: string;
                "engagedParty.name"?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["customerManagement.Customer"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["customerManagement.Customer"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["customerManagement.Customer_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["customerManagement.Customer"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getCustomer: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["customerManagement.Customer"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["customerManagement.Customer"];
                "application/merge-patch+json": components["schemas"]["customerManagement.Customer"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["customerManagement.Customer"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listCustomerManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createCustomerManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getCustomerManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteCustomerManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listGeographicAddress: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                streetNr?: string;
                streetNrSuffix?: string;
                streetNrLast?: string;
                streetName?: string;
                streetType?: string;
                streetSuffix?: string;
                city?: string;
                locality?: string;
                stateOrProvince?: string;
                postcode?: string;
                country?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddress"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddress"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    getGeographicAddress: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddress"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    listGeographicAddressValidation: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                state?: string;
                validationDate?: string;
                validationResult?: string;
                provideAlternative?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createGeographicAddressValidation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getGeographicAddressValidation: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    patchGeographicAddressValidation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation"];
                "application/merge-patch+json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geographicAddressManagement.GeographicAddressValidation"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listGeographicAddressManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createGeographicAddressManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getGeographicAddressManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteGeographicAddressManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listIndividual: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                givenName?: string;
                familyName?: string;
                fullName?: string;
                status?: string;
                birthDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Individual"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Individual"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createIndividual: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["party.Individual_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Individual"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getIndividual: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Individual"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteIndividual: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchIndividual: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["party.Individual"];
                "application/merge-patch+json": components["schemas"]["party.Individual"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Individual"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listOrganization: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                tradingName?: string;
                organizationType?: string;
                isLegalEntity?: boolean;
                isHeadOffice?: boolean;
                status?: string;
                "organizationParentRelationship.organization.id"?: string;
                "organizationParentRelationship.relationshipType"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Organization"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Organization"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["party.Organization_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Organization"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Organization"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["party.Organization"];
                "application/merge-patch+json": components["schemas"]["party.Organization"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["party.Organization"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listPartySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createPartySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getPartySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deletePartySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listPartyRole: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                status?: string;
                statusReason?: string;
                "engagedParty.id"?: string;
                "engagedParty.name"?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partyRoleManagement.PartyRole"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partyRoleManagement.PartyRole"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createPartyRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partyRoleManagement.PartyRole_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partyRoleManagement.PartyRole"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getPartyRole: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partyRoleManagement.PartyRole"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deletePartyRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchPartyRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partyRoleManagement.PartyRole"];
                "application/merge-patch+json": components["schemas"]["partyRoleManagement.PartyRole"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partyRoleManagement.PartyRole"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listPartyRoleManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createPartyRoleManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getPartyRoleManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deletePartyRoleManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listPriceBook: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                currency?: string;
                audience?: string;
                segment?: string;
                conversionRate?: number;
                percentage?: number;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.PriceBook"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.PriceBook"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createPriceBook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.PriceBook_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.PriceBook"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getPriceBook: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.PriceBook"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deletePriceBook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchPriceBook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.PriceBook"];
                "application/merge-patch+json": components["schemas"]["productCatalogManagement.PriceBook"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.PriceBook"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listCatalog: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
                catalogType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Catalog"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Catalog"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createCatalog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.Catalog_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Catalog"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getCatalog: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Catalog"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteCatalog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchCatalog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.Catalog"];
                "application/merge-patch+json": components["schemas"]["productCatalogManagement.Catalog"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Catalog"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listCategory: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
                parentId?: string;
                isRoot?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Category"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Category"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.Category_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Category"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getCategory: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Category"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.Category"];
                "application/merge-patch+json": components["schemas"]["productCatalogManagement.Category"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Category"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listProductSpecification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
                productNumber?: string;
                brand?: string;
                isBundle?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductSpecification"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductSpecification"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createProductSpecification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ProductSpecification_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductSpecification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getProductSpecification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductSpecification"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteProductSpecification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchProductSpecification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ProductSpecification"];
                "application/merge-patch+json": components["schemas"]["productCatalogManagement.ProductSpecification"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductSpecification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listProductOffering: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
                isBundle?: boolean;
                isSellable?: boolean;
                "productSpecification.id"?: string;
                code?: string;
                offeringClass?: string;
                segment?: string;
                technology?: string;
                minimumDownloadSpeed?: number;
                requiresSite?: boolean;
                interval?: number;
                grandfathered?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOffering"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOffering"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createProductOffering: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ProductOffering_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOffering"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getProductOffering: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOffering"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteProductOffering: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchProductOffering: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ProductOffering"];
                "application/merge-patch+json": components["schemas"]["productCatalogManagement.ProductOffering"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOffering"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listProductOfferingPrice: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
                priceType?: string;
                "price.value"?: number;
                "price.unit"?: string;
                percentage?: number;
                recurringChargePeriodType?: string;
                recurringChargePeriodLength?: number;
                isBundle?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOfferingPrice"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOfferingPrice"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createProductOfferingPrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ProductOfferingPrice_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOfferingPrice"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getProductOfferingPrice: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOfferingPrice"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteProductOfferingPrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchProductOfferingPrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ProductOfferingPrice"];
                "application/merge-patch+json": components["schemas"]["productCatalogManagement.ProductOfferingPrice"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ProductOfferingPrice"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listImportJob: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                status?: string;
                url?: string;
                path?: string;
                contentType?: string;
                errorLog?: string;
                creationDate?: string;
                completionDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ImportJob"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ImportJob"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createImportJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ImportJob_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ImportJob"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getImportJob: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ImportJob"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteImportJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    listExportJob: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                status?: string;
                url?: string;
                path?: string;
                contentType?: string;
                errorLog?: string;
                creationDate?: string;
                completionDate?: string;
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ExportJob"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ExportJob"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createExportJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.ExportJob_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ExportJob"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getExportJob: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.ExportJob"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteExportJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    listRule: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                code?: string;
                name?: string;
                family?: string;
                severity?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Rule"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Rule"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.Rule_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Rule"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getRule: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Rule"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productCatalogManagement.Rule"];
                "application/merge-patch+json": components["schemas"]["productCatalogManagement.Rule"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productCatalogManagement.Rule"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listProductCatalogManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createProductCatalogManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getProductCatalogManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteProductCatalogManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listPromotion: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                promotionType?: string;
                oncePerCustomer?: boolean;
                budget?: number;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["promotionManagement.Promotion"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["promotionManagement.Promotion"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createPromotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["promotionManagement.Promotion_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["promotionManagement.Promotion"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getPromotion: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["promotionManagement.Promotion"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deletePromotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchPromotion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["promotionManagement.Promotion"];
                "application/merge-patch+json": components["schemas"]["promotionManagement.Promotion"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["promotionManagement.Promotion"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listPromotionManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createPromotionManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getPromotionManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deletePromotionManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listProduct: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                description?: string;
                status?: string;
                isBundle?: boolean;
                isCustomerVisible?: boolean;
                productSerialNumber?: string;
                "productOffering.id"?: string;
                "productOffering.name"?: string;
                orderDate?: string;
                startDate?: string;
                terminationDate?: string;
                serviceId?: string;
                circuitId?: string;
                telephoneNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productInventory.Product"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productInventory.Product"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productInventory.Product_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productInventory.Product"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productInventory.Product"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productInventory.Product"];
                "application/merge-patch+json": components["schemas"]["productInventory.Product"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productInventory.Product"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listProductInventorySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createProductInventorySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getProductInventorySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteProductInventorySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listProductOrder: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                externalId?: string;
                state?: string;
                category?: string;
                description?: string;
                priority?: string;
                orderDate?: string;
                requestedStartDate?: string;
                requestedCompletionDate?: string;
                expectedCompletionDate?: string;
                completionDate?: string;
                cancellationDate?: string;
                cancellationReason?: string;
                orderNumber?: string;
                requestFamily?: string;
                desiredDueDate?: string;
                promisedDate?: string;
                predictedDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.ProductOrder"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.ProductOrder"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createProductOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productOrderingManagement.ProductOrder_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.ProductOrder"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getProductOrder: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.ProductOrder"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteProductOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchProductOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productOrderingManagement.ProductOrder"];
                "application/merge-patch+json": components["schemas"]["productOrderingManagement.ProductOrder"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.ProductOrder"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listCancelProductOrder: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                state?: string;
                cancellationReason?: string;
                requestedCancellationDate?: string;
                effectiveCancellationDate?: string;
                "productOrder.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.CancelProductOrder"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.CancelProductOrder"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createCancelProductOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["productOrderingManagement.CancelProductOrder_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.CancelProductOrder"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getCancelProductOrder: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["productOrderingManagement.CancelProductOrder"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    listProductOrderingManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createProductOrderingManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getProductOrderingManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteProductOrderingManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listUserRole: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                involvementRole?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.UserRole"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.UserRole"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createUserRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["rolesAndPermissionsManagement.UserRole_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.UserRole"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getUserRole: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.UserRole"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteUserRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchUserRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["rolesAndPermissionsManagement.UserRole"];
                "application/merge-patch+json": components["schemas"]["rolesAndPermissionsManagement.UserRole"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.UserRole"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listPermission: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                description?: string;
                creationDate?: string;
                "user.id"?: string;
                "granter.id"?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.Permission"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.Permission"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createPermission: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["rolesAndPermissionsManagement.Permission_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.Permission"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getPermission: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.Permission"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deletePermission: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchPermission: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["rolesAndPermissionsManagement.Permission"];
                "application/merge-patch+json": components["schemas"]["rolesAndPermissionsManagement.Permission"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rolesAndPermissionsManagement.Permission"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listRolesAndPermissionsManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createRolesAndPermissionsManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getRolesAndPermissionsManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteRolesAndPermissionsManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listQueryProductRecommendation: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                state?: string;
                name?: string;
                description?: string;
                recommendationType?: string;
                instantSyncRecommendation?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.QueryProductRecommendation"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.QueryProductRecommendation"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createQueryProductRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendationManagement.QueryProductRecommendation_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.QueryProductRecommendation"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getQueryProductRecommendation: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.QueryProductRecommendation"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    listQuestionnaire: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                name?: string;
                lifecycleStatus?: string;
                lastUpdate?: string;
                "validFor.startDateTime"?: string;
                "validFor.endDateTime"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.Questionnaire"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.Questionnaire"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createQuestionnaire: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendationManagement.Questionnaire_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.Questionnaire"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getQuestionnaire: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.Questionnaire"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteQuestionnaire: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchQuestionnaire: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendationManagement.Questionnaire"];
                "application/merge-patch+json": components["schemas"]["recommendationManagement.Questionnaire"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendationManagement.Questionnaire"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listRecommendationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createRecommendationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getRecommendationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteRecommendationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listShoppingCart: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                status?: string;
                "validFor.endDateTime"?: string;
                "productOrder.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createShoppingCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["shoppingCart.ShoppingCart_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getShoppingCart: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteShoppingCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchShoppingCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                "application/merge-patch+json": components["schemas"]["shoppingCart.ShoppingCart"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shoppingCart.ShoppingCart"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listShoppingCartSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createShoppingCartSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getShoppingCartSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteShoppingCartSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    listCheckServiceQualification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                state?: string;
                description?: string;
                externalId?: string;
                effectiveQualificationDate?: string;
                estimatedResponseDate?: string;
                expectedQualificationDate?: string;
                expirationDate?: string;
                instantSyncQualification?: boolean;
                qualificationResult?: string;
                checkServiceQualificationDate?: string;
                provideAlternative?: boolean;
                provideUnavailabilityReason?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createCheckServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getCheckServiceQualification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteCheckServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchCheckServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
                "application/merge-patch+json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.CheckServiceQualification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listQueryServiceQualification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
                /** @description How many resources to skip. */
                offset?: components["parameters"]["tmf.offset"];
                /** @description How many resources to show at most. */
                limit?: components["parameters"]["tmf.limit"];
                /** @description Attributes to sort by, separated by commas, a minus sign for descending; newest first without it. */
                sort?: components["parameters"]["tmf.sort"];
                state?: string;
                description?: string;
                externalId?: string;
                effectiveQualificationDate?: string;
                estimatedResponseDate?: string;
                expectedQualificationDate?: string;
                expirationDate?: string;
                instantSyncQualification?: boolean;
                queryServiceQualificationDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked for, or the first page of it. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification"][];
                };
            };
            /** @description A page, and there are more. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["tmf.totalCount"];
                    "X-Result-Count": components["headers"]["tmf.resultCount"];
                    Link: components["headers"]["tmf.link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification"][];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            406: components["responses"]["tmf.error406"];
        };
    };
    createQueryServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this creation, so that repeating it creates nothing more where the resource honours it. */
                "Idempotency-Key"?: components["parameters"]["tmf.idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification_Create"];
            };
        };
        responses: {
            /** @description The new resource. */
            201: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            409: components["responses"]["tmf.error409"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    getQueryServiceQualification: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those. */
                fields?: components["parameters"]["tmf.fields"];
            };
            header?: {
                /** @description Entity tag of the version already at hand; 304 when it is current. */
                "If-None-Match"?: components["parameters"]["tmf.ifNoneMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
                };
            };
            /** @description The version at hand is current. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            406: components["responses"]["tmf.error406"];
        };
    };
    deleteQueryServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
        };
    };
    patchQueryServiceQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag of the version that the change is meant for; another version is refused with 412. */
                "If-Match"?: components["parameters"]["tmf.ifMatch"];
            };
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
                "application/merge-patch+json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
                "application/json-patch+json": {
                    /** @enum {string} */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    path: string;
                    from?: string;
                    value?: unknown;
                }[];
            };
        };
        responses: {
            /** @description The changed resource. */
            200: {
                headers: {
                    ETag: components["headers"]["tmf.etag"];
                    "Last-Modified": components["headers"]["tmf.lastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["serviceQualificationManagement.QueryServiceQualification"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
            409: components["responses"]["tmf.error409"];
            412: components["responses"]["tmf.error412"];
            415: components["responses"]["tmf.error415"];
            422: components["responses"]["tmf.error422"];
        };
    };
    listServiceQualificationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"][];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
        };
    };
    createServiceQualificationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["tmf.EventSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["tmf.location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            400: components["responses"]["tmf.error400"];
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            415: components["responses"]["tmf.error415"];
        };
    };
    getServiceQualificationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tmf.EventSubscription"];
                };
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
    deleteServiceQualificationManagementSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: components["parameters"]["tmf.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["tmf.error401"];
            403: components["responses"]["tmf.error403"];
            404: components["responses"]["tmf.error404"];
        };
    };
}
