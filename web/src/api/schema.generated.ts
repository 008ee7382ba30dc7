/* Generated from openapi.json by npm run openapi. */
export interface paths {
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
        post: operations["SessionController_create"];
        delete: operations["SessionController_delete"];
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
        post: operations["TokenController_create"];
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
        /** The units in their order; 206 when a page was asked for and there are more. */
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
    "/api/v1/carts/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the order, exactly once for an Idempotency-Key. */
        post: operations["CheckoutController_checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        SessionUserDto: {
            id: string;
            name: string;
            email: string;
            /** @description customer, agent or admin. */
            role: string;
            /** @description The customer that the person acts for; null for the operator's staff. */
            customerId: string | null;
            customerName: string | null;
        };
        SessionDto: {
            user: components["schemas"]["SessionUserDto"] | null;
            /** @description True while nobody is signed in. */
            visitor: boolean;
        };
        TokenRequestDto: {
            grant_type: string;
            client_id?: string;
            client_secret?: string;
            scope?: string;
        };
        TokenDto: {
            access_token: string;
            token_type: string;
            /** @description Seconds until the token expires. */
            expires_in: number;
            scope: string;
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
        ChosenValueDto: {
            name: string;
            value: string;
        };
        AddCartItemDto: {
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
        OrderEntryFieldDto: {
            itemId: string;
            /** @description The offering's name. */
            itemName: string;
            name: string;
            label: string;
            /** @description text, email, phone, date, select, number, address or boolean. */
            type: string;
            /** @description A required boolean is a consent: it must be true. */
            required: boolean;
            options?: string[];
            help?: string;
            value: string | null;
            /** @description What is wrong with the value. */
            fault: string | null;
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
            itemId: string;
            name: string;
            /** @description Text, number, true or false; a day as 2026-12-31. */
            value: Record<string, never>;
        };
        OrderEntryAnswersDto: {
            answers: components["schemas"]["OrderEntryAnswerDto"][];
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    GeographicSubAddressController_list: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, joined by commas. */
                fields?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                geographicAddressId: string;
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
                    "application/json": Record<string, never>[];
                };
            };
        };
    };
    GeographicSubAddressController_get: {
        parameters: {
            query?: {
                /** @description First-level attributes to show, joined by commas. */
                fields?: string;
                offset?: number;
                limit?: number;
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
    CartController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole cart (TMF663 ShoppingCart), priced by the live catalogue. */
            200: {
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
            /** @description The whole cart (TMF663 ShoppingCart), priced by the live catalogue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description The whole cart (TMF663 ShoppingCart), priced by the live catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description The whole cart (TMF663 ShoppingCart), priced by the live catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
        };
    };
}
